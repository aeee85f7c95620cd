/**
 * Documents that are made from the code and must agree with it. {@code -Dupdate.docs} writes them.
 */
package org.compagnon.docs;
