/** Rules that every page, tag and bundle of the screens keeps, read from their files. */
package org.compagnon.web.pages;
