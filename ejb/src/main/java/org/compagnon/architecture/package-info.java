/** How the house is divided: the annotation by which each room says what it may use. */
package org.compagnon.architecture;
