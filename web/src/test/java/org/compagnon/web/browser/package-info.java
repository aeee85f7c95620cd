/** The built product on a server, as people and programs meet it: in a browser and over REST. */
package org.compagnon.web.browser;
