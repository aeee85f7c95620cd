/**
 * Pairing: computing, explaining, adjusting and publishing who mentors whom in a programme.
 *
 * <p>An administrator starts a <i>round</i>: the active enrolments of a programme are scored, the
 * best pairing within the rules is computed in the background, reviewed, perhaps adjusted, and
 * published.
 *
 * <ol>
 *   <li>A round keeps its rules, weights, input hash and engine version, so that it can be
 *       replayed: same input, same result.
 *   <li>Pairs a person decided (locks) stay; pairs a person forbade are never proposed (S82, S91).
 *   <li>A manual pair may break a wish or a rule, except the reporting line, and then carries a
 *       warning.
 *   <li>Publishing is one transaction: relationships, mail and audit row exist together or not at
 *       all.
 *   <li>Publishing can be undone until the programme starts.
 *   <li>A round whose proof fails is never shown as proposed.
 * </ol>
 *
 * <p>{@code algorithm} holds the exact solver, {@code scoring} what a pair is worth and why; both
 * are plain Java.
 */
@Feature(
    name = "pairing",
    uses = {
      "shared",
      "settings",
      "security",
      "audit",
      "job",
      "notification",
      "organisation",
      "programme",
      "enrolment"
    })
package org.compagnon.pairing;

import org.compagnon.architecture.Feature;
