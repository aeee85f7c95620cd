/** Tests of who may ask how much at once. */
package org.compagnon.web.load;
