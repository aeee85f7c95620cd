/** The catalogue of reports and their downloads. */
package org.compagnon.web.reporting;
