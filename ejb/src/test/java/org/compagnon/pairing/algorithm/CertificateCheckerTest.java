package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.pairing.algorithm.CertificateChecker.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateCheckerTest {

  private static final String TOO_LARGE = "The numbers are too large for an exact check.";

  @TempDir Path folder;

  @Test
  @DisplayName("B1 the checker and a slow one accept the files of 1,500 solved problems")
  void acceptsWhatIsSolved() {
    for (long seed = 0; seed < 1500; seed++) {
      int size = seed % 50 == 0 ? 120 : 12;
      var files = ProofFiles.solved(RandomProblems.draft(4_000_000 + seed, size, size).build());
      assertThat(files.checkIn(folder).outcome()).as("seed %d", seed).isEqualTo(Outcome.PROVED);
      assertThat(size > 12 || ProofOracle.accepts(files)).as("seed %d", seed).isTrue();
    }
  }

  @Test
  @DisplayName("B1 the checker rejects every spoilt file, except where it is a valid proof again")
  void rejectsWhatIsSpoilt() {
    Map<String, Integer> rejected = new HashMap<>();
    for (long seed = 0; seed < 60; seed++) {
      var sound = ProofFiles.solved(RandomProblems.draft(5_000_000 + seed, 6, 5).build());
      for (var corruption : Corruptions.of(sound)) {
        var verdict = corruption.files().checkIn(folder);
        boolean proved = verdict.outcome() == Outcome.PROVED;
        boolean valid = ProofOracle.accepts(corruption.files());
        assertThat(proved || valid && verdict.sentence().equals(TOO_LARGE))
            .as("%s, seed %d: %s", corruption.name(), seed, corruption.files())
            .isEqualTo(valid);
        assertThat(proved && corruption.wrong())
            .as("%s, seed %d", corruption.name(), seed)
            .isFalse();
        rejected.merge(corruption.name(), proved ? 0 : 1, Integer::sum);
        if (proved) {
          requireBest(corruption.files(), corruption.name() + ", seed " + seed);
        }
      }
    }
    assertThat(rejected.remove(Corruptions.HARMLESS)).isZero();
    assertThat(rejected).hasSizeGreaterThan(34);
    assertThat(rejected).allSatisfy((name, times) -> assertThat(times).as(name).isPositive());
  }

  @Test
  @DisplayName("B1 what the checker accepts is the best of all pairings, whoever made the proof")
  void acceptsOnlyTheBest() {
    int foreign = 0;
    for (long seed = 0; seed < 3000; seed++) {
      var one = ProofFiles.solved(RandomProblems.draft(6_000_000 + seed, 3, 2).build());
      var two = ProofFiles.solved(RandomProblems.draft(7_000_000 + seed, 3, 2).build());
      var mixed = one.withInstance(two.instance());
      boolean proved = mixed.checkIn(folder).outcome() == Outcome.PROVED;
      assertThat(proved).as("seed %d", seed).isEqualTo(ProofOracle.accepts(mixed));
      if (proved) {
        foreign++;
        requireBest(mixed, "seed " + seed);
      }
    }
    assertThat(foreign).isBetween(1, 2999);
  }

  @Test
  @DisplayName("B1 the checker says which condition does not hold, and where")
  void saysWhere() {
    var sound = ProofExample.plain();
    assertThat(sentence(sound.withResult("s 2 15000\na 1 1 9000\na 1 2 6000\n")))
        .startsWith("Condition 4 does not hold: the dual (6000) of mentee 3 is too low.");
    assertThat(sentence(sound.withResult(sound.result().replace("a 1 2 6000", "a 2 2 6000"))))
        .isEqualTo(
            "Condition 1 does not hold: the pair of mentee 2 and mentor 2 (line 3 of the result)"
                + " is no e record of the instance.");
    assertThat(
            sentence(sound.withCertificate(sound.certificate().replace("v 1 28000", "v 1 27999"))))
        .isEqualTo(
            "Condition 3 does not hold: the reduced cost must not be below 0 for the free arc of"
                + " mentee 2 and mentor 1 (line 9 of the instance).");
    assertThat(sentence(sound.withCertificate(sound.certificate().replace("w 2\n", ""))))
        .isEqualTo("Condition 6 does not hold: the witness set allows 4 pairs, but there are 3.");
  }

  @Test
  @DisplayName("B1 numbers whose sums exceed 64 bits are refused, never wrapped")
  void refusesOverflow() {
    var sound = ProofExample.plain();
    var huge = sound.certificate().replace("c 30000 1", "c 30000 9223372036854775807");
    assertThat(sentence(sound.withCertificate(huge))).isEqualTo(TOO_LARGE);
    var wrapped = "c 30000 1\nu 1 29000\nu 2 30000\nu 3 6000\nv 1 28000\nv 2 %d\nw 1\nw 2\n";
    for (long dual : new long[] {Long.MAX_VALUE, 1L << 62, (1L << 62) + 1}) {
      var outcome = sound.withCertificate(wrapped.formatted(dual)).checkIn(folder).outcome();
      assertThat(outcome).as("dual %d", dual).isEqualTo(Outcome.NOT_PROVED);
    }
  }

  private String sentence(ProofFiles files) {
    return files.checkIn(folder).sentence();
  }

  /** Compares with a solver that knows nothing of proofs. */
  private void requireBest(ProofFiles files, String what) {
    try {
      var instance = Files.writeString(folder.resolve("best"), files.instance());
      var problem = InstanceFile.read(instance);
      var claimed = Files.writeString(folder.resolve("claimed"), files.result());
      var contents = ResultFile.read(problem, claimed);
      var result =
          new PairingResult(contents.pairs(), List.of(), contents.totalScore(), null, "", "");
      assertThat(Value.of(problem, result)).as(what).isEqualTo(FlowOracle.best(problem));
    } catch (IOException e) {
      throw new AssertionError(what, e);
    }
  }
}
