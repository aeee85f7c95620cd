/** Pairing rounds: the review screen of administrators, and their part of the REST interface. */
package org.compagnon.web.pairing;
