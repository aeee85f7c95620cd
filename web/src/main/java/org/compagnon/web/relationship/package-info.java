/** Pairs and their meetings: the administrators' screens, and the REST interface of both sides. */
package org.compagnon.web.relationship;
