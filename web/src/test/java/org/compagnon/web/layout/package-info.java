/** Tests of what every page has. */
package org.compagnon.web.layout;
