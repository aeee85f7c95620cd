package org.compagnon.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param id the session
 * @param begunAt when it was signed in
 * @param lastSeenAt about when it was used last (one minute)
 * @param endsAt when it ends at the latest
 * @param address the network it comes from, shortened
 * @param browser the browser and system, as far as they tell
 * @param current whether it is the one that looks
 */
public record SessionView(
    long id,
    Instant begunAt,
    Instant lastSeenAt,
    Instant endsAt,
    String address,
    String browser,
    boolean current)
    implements Serializable {}
