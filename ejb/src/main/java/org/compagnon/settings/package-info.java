/**
 * The product's settings: one enum, read from MicroProfile Config, checked at start.
 *
 * <ol>
 *   <li>SE1 Every setting has a key, a default and a sentence; a wrong value stops the start and
 *       says which.
 *   <li>SE2 Secrets come from the environment only and are never shown.
 * </ol>
 */
@Feature(
    name = "settings",
    uses = {"shared"})
package org.compagnon.settings;

import org.compagnon.architecture.Feature;
