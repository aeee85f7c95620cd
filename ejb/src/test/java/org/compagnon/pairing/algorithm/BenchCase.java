package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.compagnon.pairing.scoring.RealisticInstances;

/**
 * An instance to measure.
 *
 * @param name for people
 * @param family of {@link BenchInstances}, or {@code realistic} of {@link RealisticInstances}
 * @param mentees how many
 * @param degree arcs of a mentee; 0 for all that are eligible
 */
record BenchCase(String name, String family, int mentees, int degree) {

  private static final int LARGE = 100_000;

  /** All rows of the table in docs/performance.md. */
  static List<BenchCase> table() {
    return List.of(
        new BenchCase("dense 500 uniform", "dense", 500, 0),
        new BenchCase("dense 500 clustered", "denseclustered", 500, 0),
        new BenchCase("dense 500 product", "denseproduct", 500, 0),
        new BenchCase("dense 2,000 uniform", "dense", 2_000, 0),
        new BenchCase("dense 2,000 clustered", "denseclustered", 2_000, 0),
        new BenchCase("dense 2,000 product", "denseproduct", 2_000, 0),
        new BenchCase("10k × 3k, 50 each", "uniform", 10_000, 50),
        new BenchCase("realistic 10k × 3k, all eligible", "realistic", 10_000, 0),
        new BenchCase("100k × 30k, 50 each", "uniform", LARGE, 50),
        new BenchCase("realistic 100k × 30k, best 50", "realistic", LARGE, 50),
        new BenchCase("square 100k, 50 each", "square", LARGE, 50),
        new BenchCase("100k all ties", "tie1", LARGE, 50),
        new BenchCase("100k three scores", "tie3", LARGE, 50),
        new BenchCase("100k skew", "skew", LARGE, 50),
        new BenchCase("100k product", "product", LARGE, 50),
        new BenchCase("100k 2 × oversubscribed", "over", LARGE, 50),
        new BenchCase("100k undersubscribed", "under", LARGE, 50),
        new BenchCase("100k, 20 % want two", "twodemand", LARGE, 50),
        new BenchCase("100k, 20 % want two, first mentors first", "firstfirst", LARGE, 50));
  }

  /** The instance's file in a directory; made where it is not there. */
  Path file(Path directory) throws IOException {
    var file = directory.resolve(family + "-" + mentees + "-" + degree + ".bin");
    if (!Files.exists(file)) {
      BenchFile.write(make(), file);
    }
    return file;
  }

  private PairingProblem make() {
    if (!family.equals("realistic")) {
      return BenchInstances.of(family, mentees, degree);
    }
    int mentors = mentees * 3 / 10;
    return degree == 0
        ? RealisticInstances.allEligible(mentees, mentors)
        : RealisticInstances.best(mentees, mentors, degree);
  }
}
