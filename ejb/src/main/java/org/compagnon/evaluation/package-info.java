/**
 * Asking the people of a programme how it went: questionnaires, waves, answers, results.
 *
 * <ol>
 *   <li>EV1 A published questionnaire never changes and carries the hash of its content; an edit is
 *       a new edition.
 *   <li>EV2 A wave's mode (anonymous or identified) and its thresholds are frozen at launch; nobody
 *       can lower or change them while people answer.
 *   <li>EV3 An anonymous answer knows no person, key, time or sequence: only a random sheet. No
 *       transaction of its author writes it: a draft is sealed with a secret that only the author's
 *       browser holds, a sheet handed in is sealed for the blending job, which opens sheets by
 *       groups of at least five, writes the whole pile anew in random order with new names, and has
 *       the dead rows cleared away. The invitation never says who has answered; a mark that only
 *       the wave's key makes does, until the close. The trail and the mails say nothing of
 *       answering, because a time would link what the tables keep apart. Handing in takes one
 *       connection and waits for no lock.
 *   <li>EV4 Results are releases, kept in a ledger that every page and report reads. Each question
 *       is replaced as a whole, and only where at least five new answers to that very question have
 *       come (ten comments); anonymous waves move when somebody asks and at the close, identified
 *       ones by themselves.
 *   <li>EV5 A figure needs five answers, a comment ten; until then the result is "not enough
 *       answers" and says nothing of how many there are. "Does not apply" is no answer.
 *   <li>EV6 Every rate carries the number it rests on and an interval.
 *   <li>EV7 Answers are saved one by one as they are given; nothing is lost with a session. An
 *       answer belongs to the item its form was shown for.
 *   <li>EV8 Of equal waves (programme, questionnaire, mode, name) one is open at a time; asking for
 *       it again gives the open one.
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
