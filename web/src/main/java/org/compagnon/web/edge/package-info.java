/**
 * The edge of the product, before anything else looks at a request: whose it is, under which
 * address people reach us, and what is too large or too odd to be read.
 *
 * <ol>
 *   <li>ED1 Who sent a request, and how, is believed of trusted proxies only ({@link
 *       org.compagnon.web.edge.ClientAddress}).
 *   <li>ED2 A request for a host that is not ours is refused; ours are the base URL's, those of the
 *       setting, and for whoever sits at the machine localhost and its own address.
 *   <li>ED3 Redirects name a path, addresses of new things begin with the address the client used.
 *   <li>ED4 Where the base URL is https, cookies are secure, the session's name begins with {@code
 *       __Host-}, and browsers are told to stay with https.
 *   <li>ED5 A body is at most a mebibyte, a file of an administrator forty; more is not read.
 *   <li>ED6 Nothing that another site's page sends is acted upon; signing in neither.
 *   <li>ED7 Nobody gets a session before signing in, by pages that tell of a failure least of all.
 *   <li>ED8 The server's figures are shown to those for whom they are meant.
 *   <li>ED9 Whatever is sent, the answer says what is wrong; it is no failure of ours, and never a
 *       page of the server's.
 * </ol>
 */
package org.compagnon.web.edge;
