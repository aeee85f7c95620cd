package org.compagnon.relationship;

/**
 * Which pairs an administrator looks for; null leaves a part open.
 *
 * @param programmeId the programme
 * @param state which part of the pairs' life
 * @param quietDays for {@link State#QUIET}: days without a meeting, 1 to 365; null takes one and a
 *     half intervals of the programme's norm
 * @param query words in either name
 */
public record RelationshipFilter(Long programmeId, State state, Integer quietDays, String query) {

  /** Parts of the pairs' life. */
  public enum State {
    PLANNED,
    ACTIVE,
    /** Active, without a meeting for too long, and nobody has paused (S59, S69). */
    QUIET,
    ENDED,
    COMPLETED
  }

  /** Everything that was not taken back. */
  public static RelationshipFilter all() {
    return new RelationshipFilter(null, null, null, null);
  }

  /** The quiet pairs of a programme, or of all programmes for null. */
  public static RelationshipFilter quiet(Long programmeId, Integer days) {
    return new RelationshipFilter(programmeId, State.QUIET, days, null);
  }
}
