/**
 * Mentoring programmes: what they are called, when they happen, who may take part and what the two
 * people owe each other.
 *
 * <ol>
 *   <li>PR1 A programme speaks both languages: it is published only when name, summary and rules
 *       exist in English and in French, because nobody should sign up to rules they cannot read
 *       (S64).
 *   <li>PR2 The time line runs forwards: enrolment opens, closes, pairing, start, mid-point, close;
 *       each day may equal the one before. Days are days in the programme's zone.
 *   <li>PR3 Whatever is not known of a person (length of service, country, unit, level) does not
 *       exclude them: missing data is the organisation's gap and not the person's (S93).
 *   <li>PR4 An archived programme is not changed any more; its history stays readable.
 *   <li>PR5 Rules and weights of pairing are kept here as the pairing room's JSON and are not
 *       looked into.
 *   <li>PR6 Rooms that come later in a programme's life tell the overview their figures through
 *       {@link org.compagnon.programme.OverviewContributor}; this room knows none of them.
 *   <li>PR7 Whether a programme is announced is the administrator's choice. Everybody it is for
 *       gets one mail in their language, never a second one, however often it is announced.
 *   <li>PR8 People can write to somebody: a programme is published only with a contact (name,
 *       address, hours). Its pages show the contact, and answers to its mails go there. Programmes
 *       that were published before contacts were asked for have whoever wrote them, where that is
 *       known, and remind the administrators until the contact is complete.
 *   <li>PR9 Nothing is published that the product cannot do: a mode of pairing that is not built
 *       yet may be kept in a draft, which says so.
 * </ol>
 *
 * <p>Other rooms keep a programme's id and ask {@link org.compagnon.programme.ProgrammeLookup}.
 */
@Feature(
    name = "programme",
    uses = {"shared", "settings", "security", "audit", "job", "notification", "organisation"})
package org.compagnon.programme;

import org.compagnon.architecture.Feature;
