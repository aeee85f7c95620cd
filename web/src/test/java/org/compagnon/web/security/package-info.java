/** Tests of what guards requests. */
package org.compagnon.web.security;
