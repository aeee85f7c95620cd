/** The enterprise archive: what it holds, and that it works on a full server. */
package org.compagnon.ear;
