package org.compagnon.enrolment;

import java.io.Serializable;

/**
 * One thing that somebody said and their partner reads.
 *
 * @param label what it is about, in the reader's language
 * @param text what was said, as it was written
 */
public record PartnerLine(String label, String text) implements Serializable {}
