/** Tests of the REST interface's frame. */
package org.compagnon.web.rest;
