/** Tests of what happens at the edge. */
package org.compagnon.web.edge;
