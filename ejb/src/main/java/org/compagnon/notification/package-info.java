/**
 * Telling people: mail through an outbox.
 *
 * <ol>
 *   <li>NO1 The mail's row commits with its cause and is sent after it, under one Message-ID.
 *   <li>NO2 A mail is written in its recipient's language, as plain text and HTML.
 *   <li>NO3 What cannot be sent is tried again with growing pauses, then shown as a dead letter.
 *   <li>NO4 No line break ever gets into a header.
 *   <li>NO5 Words of one person for another (what a mentee wrote about themselves, why a pair
 *       ended, thanks) are for the mail's reader: a mail that carries them is not shown to those
 *       who look after the outbox, and its text is removed once the mail server took it. Only an
 *       installation that sends no mail shows it, because nobody could read it otherwise.
 *   <li>NO6 A mail is sent once, by whichever node claims it: one claim for one mail, longer than a
 *       slow server takes, asked for again before the mail server is told the last word, and needed
 *       to write down what became of it. What remains is a node that dies between that word and its
 *       answer: nobody can know whether the mail left, so it is sent again after the claim has
 *       ended, half an hour later and under its Message-ID, by which receivers know the double.
 *   <li>NO7 A one-time link has no secret before its mail leaves, so the outbox never holds one.
 * </ol>
 */
@Feature(
    name = "notification",
    uses = {"shared", "settings", "security", "audit", "job"})
package org.compagnon.notification;

import org.compagnon.architecture.Feature;
