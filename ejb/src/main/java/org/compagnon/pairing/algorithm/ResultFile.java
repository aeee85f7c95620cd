package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pairs of a result as a text file; the format is that of docs/pairing/certificate.md. People
 * bear the numbers that {@link InstanceFile} gives them.
 */
public final class ResultFile {

  private static final Comparator<PairingResult.Pair> ASCENDING =
      Comparator.comparingLong(PairingResult.Pair::mentee)
          .thenComparingLong(PairingResult.Pair::mentor);

  private ResultFile() {}

  /**
   * What a result file says; that it is true is not checked.
   *
   * @param pairs with the ids of the problem, in the order of the file, locked as the problem has
   *     it
   * @param totalScore sum of their scores as the file states it
   */
  public record Contents(List<PairingResult.Pair> pairs, long totalScore) {

    /** Takes a copy of the list. */
    public Contents {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * Writes the pairs of a result, ascending; the stream is flushed and stays open.
   *
   * @param problem the one the result belongs to
   */
  public static void write(PairingProblem problem, PairingResult result, OutputStream out)
      throws IOException {
    var to = new RecordWriter(out);
    to.record('s').number(result.pairs().size()).number(result.totalScore()).end();
    for (var pair : result.pairs().stream().sorted(ASCENDING).toList()) {
      to.record('a').number(problem.menteeIndex(pair.mentee()) + 1L);
      to.number(problem.mentorIndex(pair.mentor()) + 1L).number(pair.score()).end();
    }
    to.flush();
  }

  /**
   * Reads a result.
   *
   * @param problem the one the result belongs to
   * @throws MalformedFile if the file does not keep to the format, or its number of pairs is not
   *     the one it states
   * @throws IOException if it cannot be read
   */
  public static Contents read(PairingProblem problem, Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var records = new RecordReader(in, file.toString());
      if (!records.next() || records.type() != 's') {
        throw records.malformed("The first record must be 's'.");
      }
      int promised = records.integer("number of pairs", 0, Integer.MAX_VALUE);
      long total = records.number("total score", 0, Long.MAX_VALUE);
      records.end();
      var pairs = new ArrayList<PairingResult.Pair>();
      while (records.next()) {
        pairs.add(pair(problem, records));
      }
      if (pairs.size() != promised) {
        throw records.malformed(
            "The file must have as many records 'a' as its record 's' says (%,d), not %,d.",
            promised, pairs.size());
      }
      return new Contents(pairs, total);
    }
  }

  private static PairingResult.Pair pair(PairingProblem problem, RecordReader records) {
    if (records.type() != 'a') {
      throw records.malformed("The record (%c) must be 'a'.", records.type());
    }
    int mentee = records.integer("mentee", 1, problem.mentees()) - 1;
    int mentor = records.integer("mentor", 1, problem.mentors()) - 1;
    int score = records.integer("score", 0, PairingProblem.MAX_SCORE);
    records.end();
    int arc = problem.arcBetween(mentee, mentor);
    boolean locked = arc >= 0 && problem.locked(arc);
    return new PairingResult.Pair(
        problem.menteeId(mentee), problem.mentorId(mentor), score, locked);
  }
}
