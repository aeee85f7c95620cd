package org.compagnon.notification;

import java.io.Serializable;

/**
 * Who reads the answer to a mail. It becomes the mail's Reply-To, and the mail's last lines say so.
 *
 * @param name whom one writes to, as people call it
 * @param address their address
 * @param hours when they can be reached, in the reader's language; "" where nothing was said
 */
public record MailContact(String name, String address, String hours) implements Serializable {}
