/**
 * Who takes part in which programme, as what, with which profile, since when and until when.
 *
 * <ol>
 *   <li>EN1 A person takes part in a programme once, as mentor or as mentee; in other programmes
 *       they may be something else.
 *   <li>EN2 A mentee answers the five readiness questions before asking for somebody's time (S20 to
 *       S24); a mentor says beforehand how many mentees and hours a month are possible (S83, S95,
 *       S97).
 *   <li>EN3 Waiting is counted from enrolment (S62, S85). A pause does not lose the place; after a
 *       withdrawal waiting begins anew.
 *   <li>EN4 A pause needs no reason and has a last day, after which it is over by itself; the
 *       partner learns the day and nothing else (S68). It never outlives the part, the pair or the
 *       programme that it belongs to.
 *   <li>EN5 Withdrawing leaves no mark: whoever withdrew may come back as if for the first time
 *       while enrolment is open (S76, S88).
 *   <li>EN6 A file of enrolments is applied whole or not at all; the same file again changes
 *       nothing; it never brings back somebody who withdrew.
 *   <li>EN7 The trail keeps a fingerprint of the profile's texts, not the texts: they are the
 *       person's own words.
 *   <li>EN8 An administrator enrols somebody under the same conditions, with a reason for the
 *       trail, and may do so after enrolment has ended: late comers write to them.
 *   <li>EN9 An administrator invites people of the directory to a programme, once in seven days at
 *       most; whoever is invited or enrolled can come in: who has no account gets one.
 *   <li>EN10 Whoever becomes the partner reads what somebody said: words, skills, hours, times and
 *       style, not the answers to the programme's questions. Times and style of people who were
 *       told that these stay with the programme team do so until they save their part again. Nobody
 *       else but administrators reads profiles.
 * </ol>
 *
 * <p>Other rooms keep an enrolment's id and ask {@link org.compagnon.enrolment.EnrolmentCards} and
 * {@link org.compagnon.enrolment.PartnerWords}; they observe {@link
 * org.compagnon.enrolment.EnrolmentWithdrawn}.
 */
@Feature(
    name = "enrolment",
    uses = {
      "shared",
      "settings",
      "security",
      "audit",
      "job",
      "notification",
      "organisation",
      "programme"
    })
package org.compagnon.enrolment;

import org.compagnon.architecture.Feature;
