/** People on the screen: the directory, a person's page, imports, the skills catalogue. */
package org.compagnon.web.organisation;
