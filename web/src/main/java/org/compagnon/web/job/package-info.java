/** Background work on the screen: what runs, how far it is, stopping it. */
package org.compagnon.web.job;
