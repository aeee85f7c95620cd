/**
 * The audit trail: who did what, on what, when, before and after, why.
 *
 * <ol>
 *   <li>AU1 The audit row and the change commit in one transaction, or neither does.
 *   <li>AU2 Rows are added, never changed or removed.
 *   <li>AU3 Only auditors read the trail; every export of it is in it.
 *   <li>AU4 Looking is written down too: a search once, not each of its pages, and every row that
 *       was opened.
 * </ol>
 */
@Feature(
    name = "audit",
    uses = {"shared", "settings", "security"})
package org.compagnon.audit;

import org.compagnon.architecture.Feature;
