package org.compagnon.relationship;

/**
 * A pair to be made.
 *
 * @param score basis points, 0 to 10,000; null for a pair that nobody scored
 * @param breakdown the score's JSON as the pairing room wrote it; null where there is none
 */
public record NewPair(
    long menteeEnrolmentId,
    long mentorEnrolmentId,
    long menteePersonId,
    long mentorPersonId,
    Integer score,
    String breakdown) {}
