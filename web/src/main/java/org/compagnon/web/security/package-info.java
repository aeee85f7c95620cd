/**
 * Coming in: the authentication mechanism, the sign-in pages, and what every response must carry.
 */
package org.compagnon.web.security;
