/**
 * Compagnon: the system an organisation runs its mentoring programmes on.
 *
 * <p>One package per feature; each {@code package-info} says what the room is for, its rules and
 * why, and which other rooms it may use. Invariants that hold everywhere:
 *
 * <ol>
 *   <li>One facade call is one transaction, one permission check and one audit line.
 *   <li>Entities never leave the feature that owns them; facades speak ids, commands and views.
 *   <li>Side effects (mail, jobs) are rows committed with their cause.
 *   <li>Nobody asks the wall clock: a {@link java.time.Clock} is injected.
 *   <li>Failures carry a message key; screens and REST turn it into a sentence.
 * </ol>
 */
package org.compagnon;
