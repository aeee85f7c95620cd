/** The REST interface's frame: versions, problem documents, scopes, idempotency, paging. */
package org.compagnon.web.rest;
