/** A canary: a room in the web module, from where package-private parts could be reached. */
package org.compagnon.squatter;
