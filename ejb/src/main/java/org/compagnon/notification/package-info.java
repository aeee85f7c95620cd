/**
 * Telling people: mail through an outbox.
 *
 * <ol>
 *   <li>NO1 The mail's row commits with its cause and is sent after it, at least once, under one
 *       Message-ID.
 *   <li>NO2 A mail is written in its recipient's language, as plain text and HTML.
 *   <li>NO3 What cannot be sent is tried again with growing pauses, then shown as a dead letter.
 *   <li>NO4 No line break ever gets into a header.
 * </ol>
 */
@Feature(
    name = "notification",
    uses = {"shared", "settings", "security", "audit", "job"})
package org.compagnon.notification;

import org.compagnon.architecture.Feature;
