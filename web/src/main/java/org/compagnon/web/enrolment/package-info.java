/** Enrolments: REST and the administrators' screens. */
package org.compagnon.web.enrolment;
