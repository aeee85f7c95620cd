/**
 * The edge of the product, before anything else looks at a request: whose it is, under which
 * address people reach us, and what is too large or too odd to be read.
 *
 * <ol>
 *   <li>ED1 Who sent a request, and how, is believed of trusted proxies only ({@link
 *       org.compagnon.web.edge.ClientAddress}).
 * </ol>
 */
package org.compagnon.web.edge;
