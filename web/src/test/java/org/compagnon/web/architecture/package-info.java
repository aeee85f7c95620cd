/** The rules of the house for screens and REST, each with a canary that it has to catch. */
package org.compagnon.web.architecture;
