/**
 * Asking the people of a programme how it went: questionnaires, waves, answers, results.
 *
 * <ol>
 *   <li>EV1 A published questionnaire never changes and carries the hash of its content; an edit is
 *       a new edition.
 *   <li>EV2 A wave's mode (anonymous or identified) and its thresholds are frozen at launch; nobody
 *       can lower or change them while people answer.
 *   <li>EV3 An anonymous answer knows no person, key, time or sequence: only a random sheet and the
 *       hash of a secret that nobody but the respondent's browser holds. Who has answered is kept
 *       apart and committed by another transaction. The trail and the mails say nothing of
 *       answering, because a time would link what the tables keep apart.
 *   <li>EV4 Results are snapshots: what was handed in together with at least four others, or the
 *       whole at the close. At every snapshot, and whenever five more are handed in, the sheets are
 *       rewritten in random order with new names.
 *   <li>EV5 A figure needs five answers, a comment ten; until then the result is "not enough
 *       answers" and says nothing of how many there are.
 *   <li>EV6 Every rate carries the number it rests on and an interval.
 *   <li>EV7 Answers are saved one by one as they are given; nothing is lost with a session.
 * </ol>
 *
 * <p>Words: a <i>wave</i> sends a questionnaire to the pairs of a programme; a <i>sheet</i> is what
 * one person fills in; an <i>invitation</i> says that somebody was asked and whether they are done.
 */
@Feature(
    name = "evaluation",
    uses = {
      "shared",
      "settings",
      "security",
      "audit",
      "job",
      "notification",
      "organisation",
      "programme",
      "enrolment",
      "relationship"
    })
package org.compagnon.evaluation;

import org.compagnon.architecture.Feature;
