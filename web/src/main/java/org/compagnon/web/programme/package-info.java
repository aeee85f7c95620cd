/** Programmes: REST and the administrators' screens. */
package org.compagnon.web.programme;
