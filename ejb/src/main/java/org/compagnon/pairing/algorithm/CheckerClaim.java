package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What the {@link CertificateChecker} is asked to believe: a result and a certificate, by number of
 * the mentee or mentor (from 1; entry 0 is unused). Only their format is checked here.
 */
final class CheckerClaim {

  final CheckerPairs pairs = new CheckerPairs();
  long pairCount;
  long totalScore;

  long unpairedCost;
  long scale;
  long firstCost;
  final long[] menteeDual;
  final long[] mentorDual;
  final boolean[] witness;

  private CheckerClaim(CheckerInput input) {
    menteeDual = new long[input.mentees + 1];
    mentorDual = new long[input.mentors + 1];
    witness = new boolean[input.mentees + 1];
  }

  static CheckerClaim read(CheckerInput input, Path result, Path certificate) throws IOException {
    var claim = new CheckerClaim(input);
    claim.readResult(input, result);
    claim.readCertificate(input, certificate);
    return claim;
  }

  private void readResult(CheckerInput input, Path file) throws IOException {
    try (var in = new CheckerScanner(file)) {
      if (in.next() != 's') {
        throw in.malformed("the first record must be s");
      }
      pairCount = in.number(0, Long.MAX_VALUE);
      totalScore = in.number(0, Long.MAX_VALUE);
      in.close("s");
      for (int letter = in.next(); letter != CheckerScanner.END; letter = in.next()) {
        if (letter != 'a') {
          throw in.malformed("the record is not a, or a second s");
        }
        long mentee = in.number(1, input.mentees);
        long mentor = in.number(1, input.mentors);
        pairs.add(mentee, mentor, in.number(0, CheckerInput.BEST_SCORE), in.line());
        in.close("a");
      }
    }
  }

  private void readCertificate(CheckerInput input, Path file) throws IOException {
    try (var in = new CheckerScanner(file)) {
      if (in.next() != 'c') {
        throw in.malformed("the first record must be c");
      }
      unpairedCost = in.number(Long.MIN_VALUE, Long.MAX_VALUE);
      scale = in.number(Long.MIN_VALUE, Long.MAX_VALUE);
      firstCost = input.first ? in.number(Long.MIN_VALUE, Long.MAX_VALUE) : 0;
      in.close("c");
      boolean[] menteeGiven = new boolean[input.mentees + 1];
      boolean[] mentorGiven = new boolean[input.mentors + 1];
      for (int letter = in.next(); letter != CheckerScanner.END; letter = in.next()) {
        switch (letter) {
          case 'u' -> readDual(in, "mentee", menteeDual, menteeGiven);
          case 'v' -> readDual(in, "mentor", mentorDual, mentorGiven);
          case 'w' -> readWitness(in);
          default -> throw in.malformed("the record is none of u, v and w, or a second c");
        }
        in.close(Character.toString(letter));
      }
      requireAll(in, "mentee", 'u', menteeGiven);
      requireAll(in, "mentor", 'v', mentorGiven);
    }
  }

  private static void readDual(CheckerScanner in, String whose, long[] duals, boolean[] given)
      throws IOException {
    int number = (int) in.number(1, duals.length - 1);
    duals[number] = in.number(Long.MIN_VALUE, Long.MAX_VALUE);
    if (given[number]) {
      throw in.malformed(whose + " " + number + " has a dual already");
    }
    given[number] = true;
  }

  private void readWitness(CheckerScanner in) throws IOException {
    int number = (int) in.number(1, witness.length - 1);
    if (witness[number]) {
      throw in.malformed("mentee " + number + " has a w record already");
    }
    witness[number] = true;
  }

  private static void requireAll(CheckerScanner in, String whose, char record, boolean[] given) {
    for (int number = 1; number < given.length; number++) {
      if (!given[number]) {
        throw in.malformed("%s %d has no %c record".formatted(whose, number, record));
      }
    }
  }
}
