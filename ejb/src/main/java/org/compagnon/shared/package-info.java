/**
 * What every room may use: failures, pages, time, JSON, hashes, texts. Knows no feature.
 *
 * <ol>
 *   <li>SH1 A failure is a key with arguments, never a sentence, so that it can be said in two
 *       languages.
 *   <li>SH2 Lists are pages: nothing unbounded leaves the database.
 *   <li>SH3 The clock is injected, so that time can stand still in a test.
 * </ol>
 */
@Feature(name = "shared")
package org.compagnon.shared;

import org.compagnon.architecture.Feature;
