/** The audit trail on screen and over REST. */
package org.compagnon.web.audit;
