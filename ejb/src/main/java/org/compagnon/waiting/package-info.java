/**
 * The fair queue: who waits how long, when the next pairing is, which skills will be short, and
 * whom to ask for them.
 *
 * <ol>
 *   <li>WA1 The longest wait is first; what that means in a pairing is the programme's choice, and
 *       what people are told is what the round does. A place is never a promise, and the person is
 *       told so (S62, S85, B5).
 *   <li>WA2 An estimate is a range from what happened in earlier pairings. Where these are too few,
 *       it is said that nothing can be said.
 *   <li>WA3 A skill is short where the places that mentees want for it exceed the places that
 *       mentors have for it, today or at the next pairing. Nobody and no place is counted twice:
 *       each person is shared out over their skills by weight.
 *   <li>WA4 People are asked to become mentors because of what they offered elsewhere, what their
 *       job is called, or where and at which level they work. Never somebody who left, takes or
 *       took part in the programme, does not want to be asked, or was asked in the last 30 days,
 *       whatever the programme: a letter a month at most.
 *   <li>WA5 A letter goes to the one person, in their language, and leaves no mark if unanswered.
 * </ol>
 *
 * <p>Reads tables of enrolment, pairing and relationship in plain SQL: it counts over whole
 * programmes, which no facade there could give without handing everybody out.
 */
@Feature(
    name = "waiting",
    uses = {
      "shared",
      "security",
      "audit",
      "notification",
      "organisation",
      "programme",
      "enrolment",
      "pairing"
    })
package org.compagnon.waiting;

import org.compagnon.architecture.Feature;
