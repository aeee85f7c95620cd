package org.compagnon.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How a programme stands today.
 *
 * @param today the day in the programme's zone
 * @param line the five stages in order
 * @param mentors people who take part as mentors now
 * @param mentees people who take part as mentees now
 * @param toDecide what waits for an administrator; may be empty
 */
public record ProgrammeOverview(
    ProgrammeView programme,
    LocalDate today,
    List<StageView> line,
    long mentors,
    long mentees,
    Funnel funnel,
    Waiting waiting,
    List<ToDecide> toDecide)
    implements Serializable {

  /**
   * A stage of the time line.
   *
   * @param on the day written beside it
   */
  public record StageView(Stage stage, LocalDate on, Stage.State state) implements Serializable {}

  /** Steps of the way from interest to the first meeting. */
  public enum FunnelStep {
    ELIGIBLE,
    ENROLLED,
    PAIRED,
    MET
  }

  /**
   * How many people came how far; each counts the people, not the pairs.
   *
   * @param eligible people who may take part in one role or the other
   * @param enrolled people who take part or took part
   * @param paired people in a pair that was published
   * @param met people in a pair that has met at least once
   */
  public record Funnel(long eligible, long enrolled, long paired, long met)
      implements Serializable {}

  /**
   * Waiting time of the mentees who have no mentor yet, and of those who got one (S62).
   *
   * @param waiting mentees who wait now
   * @param medianDays median of those who wait, whole days; null where nobody waits
   * @param longestDays the longest of those who wait, whole days; null where nobody waits
   * @param medianDaysToPair median from enrolment to the pair of those who got one; null for none
   */
  public record Waiting(
      long waiting, Integer medianDays, Integer longestDays, Integer medianDaysToPair)
      implements Serializable {
    /** Nobody waits and nobody has waited. */
    public static final Waiting NOBODY = new Waiting(0, null, null, null);
  }

  /**
   * Something that waits for an administrator.
   *
   * @param key message key of the sentence; {0} is the count
   * @param count how many, above 0
   * @param path where it is decided, below the context path; null for nowhere yet
   * @param by until when it should be decided, or null
   */
  public record ToDecide(String key, long count, String path, LocalDate by)
      implements Serializable {}
}
