package org.compagnon.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * Two people who are kept apart. For administrators only.
 *
 * @param reason null where none was written down
 */
public record SafetyBlockView(
    long id, PersonRef person, PersonRef other, String reason, Instant createdAt)
    implements Serializable {}
