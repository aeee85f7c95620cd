package org.compagnon.relationship;

import java.io.Serializable;
import java.time.LocalDate;
import org.compagnon.shared.Language;

/**
 * The other one of a pair. Texts that are not known are null.
 *
 * @param email null where the details are hidden
 * @param phone null where it is not known or the details are hidden
 * @param timeZone IANA identifier, or null
 * @param language the language they prefer
 * @param pausedUntil the day of return; null for somebody who takes part. Nothing more is said
 *     (S68)
 * @param contactHidden whether mail and phone are not shown (RE6)
 */
public record PartnerView(
    long personId,
    String name,
    String jobTitle,
    String unit,
    String city,
    String country,
    String timeZone,
    String email,
    String phone,
    Language language,
    LocalDate pausedUntil,
    boolean contactHidden)
    implements Serializable {}
