/** Mail on the screen: what was sent or would have been, and what could not be. */
package org.compagnon.web.notification;
