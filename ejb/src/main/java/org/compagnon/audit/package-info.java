/**
 * The audit trail: who did what, on what, when, before and after, why.
 *
 * <ol>
 *   <li>AU1 The audit row and the change commit in one transaction, or neither does.
 *   <li>AU2 Rows are added, never changed or removed.
 *   <li>AU3 Only auditors read the trail; every export of it is in it.
 *   <li>AU4 Looking is written down too: a search once, not each of its pages, and every row that
 *       was opened.
 *   <li>AU5 Reading personal data (a person, lists of people, the words of an enrolment, pairs,
 *       safety blocks, results) is written down for those who run, audit or look after the product,
 *       once for a look of half an hour. What people read of their own is not.
 *   <li>AU6 On PostgreSQL the role the application works with can add to the trail and read it, and
 *       no more; a start says how far that holds ({@code config/postgresql/roles.sql}).
 *   <li>AU7 What people were promised that nobody notes stays out of the trail: that a pair ended,
 *       and when, is a row; by which of the two, and why, is not.
 * </ol>
 */
@Feature(
    name = "audit",
    uses = {"shared", "settings", "security"})
package org.compagnon.audit;

import org.compagnon.architecture.Feature;
