package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.compagnon.pairing.algorithm.CertificateChecker.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceFileTest {

  private static final String HEAD = "p pairing 2 2 2\n";
  private static final String ARCS = "e 1 1 5\ne 2 2 7\n";

  private static final String DAMAGE = "0123456789 \t\r\n#-+.enmolpxfirst\u0000é";

  @TempDir Path folder;

  @Test
  @DisplayName("B1 a problem comes back from its file, and gives the same bytes again")
  void roundTrip() throws IOException {
    for (long seed = 0; seed < 500; seed++) {
      var problem = RandomProblems.draft(8_000_000 + seed, 20, 15).build();
      String text = ProofFiles.text(out -> InstanceFile.write(problem, out));
      var again = read(text);
      assertThat(ProofFiles.text(out -> InstanceFile.write(again, out))).isEqualTo(text);
      assertThat(again.firstMentorsFirst()).isEqualTo(problem.firstMentorsFirst());
      assertThat(again.arcs()).isEqualTo(problem.arcs());
      for (int arc = 0; arc < problem.arcs(); arc++) {
        assertThat(again.mentorOf(arc)).isEqualTo(problem.mentorOf(arc));
        assertThat(again.score(arc)).isEqualTo(problem.score(arc));
        assertThat(again.locked(arc)).isEqualTo(problem.locked(arc));
      }
      for (int i = 0; i < problem.mentees(); i++) {
        assertThat(again.menteeId(i)).isEqualTo(i + 1);
        assertThat(again.demand(i)).isEqualTo(problem.demand(i));
        assertThat(again.priority(i)).isEqualTo(problem.priority(i));
      }
    }
  }

  @Test
  @DisplayName("B1 the order of the records makes no difference to the problem")
  void anyOrder() throws IOException {
    for (long seed = 0; seed < 200; seed++) {
      var problem = RandomProblems.draft(9_000_000 + seed, 20, 15).build();
      String text = ProofFiles.text(out -> InstanceFile.write(problem, out));
      var lines = new ArrayList<>(Arrays.asList(text.split("\n")));
      Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
      assertThat(read(String.join("\n", lines)).inputHash()).isEqualTo(read(text).inputHash());
    }
  }

  @Test
  @DisplayName("B1 comments, blanks, empty lines and both line ends may stand everywhere")
  void spacing() throws IOException {
    var plain = read("p pairing 2 2 2\nn 1 3 7\nm 2 4\n" + ARCS + "l 2 2");
    String comment = "# " + "ä".repeat(400_000) + "\r\n";
    var spaced =
        read(
            "\r\n \t\r\n#first\n"
                + comment
                + " p\tpairing  2 2 2#x\r\nl 2 2\r\n\n\te 1 1 005 # y\n"
                + comment
                + "e 2 2 7 \t \nm 2 4\nn 1 3 7\r");
    assertThat(spaced.inputHash()).isEqualTo(plain.inputHash());
    assertThat(plain.demand(1)).isEqualTo(1);
    assertThat(plain.capacity(0)).isEqualTo(1);
    assertThat(plain.priority(1)).isZero();
    assertThat(plain.locked(1)).isTrue();
  }

  @Test
  @DisplayName("B1 a problem without people, and one without arcs, are problems too")
  void empty() throws IOException {
    assertThat(read("p pairing 0 0 0").arcs()).isZero();
    assertThat(read("p pairing 3 0 0\n").mentees()).isEqualTo(3);
  }

  @Test
  @DisplayName("B1 a malformed record is refused with its line and the reason")
  void malformedRecords() throws IOException {
    refused("", 1, "The first record must be 'p pairing'.");
    refused("n 1 1 0\n" + HEAD + ARCS, 1, "The first record must be 'p pairing'.");
    refused("p matching 1 1 0\n", 1, "The field (matching) must be 'pairing'.");
    refused("p pairing 1 1\n", 1, "The record 'p' lacks its field: number of arcs.");
    refused("p pairing 1 1 0 9\n", 1, "The field (9) is one too many for the record 'p'.");
    refused(
        "p pairing 10000001 1 0\n",
        1,
        "The number of mentees (10000001) must lie between 0 and 10,000,000.");
    refused(HEAD + ARCS + HEAD, 4, "The record 'p' must be given once only.");
    refused(HEAD + ARCS + "x 1\n", 4, "The record (x) must be one of n, m, e, l and o.");
    refused(HEAD + "edge 1 1 5\n", 2, "The record (edge) must begin with a single letter.");
    refused(HEAD + "\n# c\ne 1 1\n", 4, "The record 'e' lacks its field: score.");
    refused(HEAD + "e 1 1 5 5\n", 2, "The field (5) is one too many for the record 'e'.");
    refused(HEAD + "e 1 one 5\n", 2, "The mentor (one) must be a whole number.");
    refused(HEAD + "e 1 1 5.0\n", 2, "The score (5.0) must be a whole number.");
    refused(HEAD + "e 1 1 +5\n", 2, "The score (+5) must be a whole number.");
    refused(HEAD + "e 1 1 -\n", 2, "The score (-) must be a whole number.");
    refused(HEAD + "e 1 1 5\re 2 2 7\n", 2, "The score (5\re) must be a whole number.");
    refused(HEAD + "e 3 1 5\n", 2, "The mentee (3) must lie between 1 and 2.");
    refused(HEAD + "e 1 0 5\n", 2, "The mentor (0) must lie between 1 and 2.");
    refused(HEAD + "e 1 1 10001\n", 2, "The score (10001) must lie between 0 and 10,000.");
    refused(
        HEAD + "e 1 1 99999999999999999999\n",
        2,
        "The score (99999999999999999999) must lie between 0 and 10,000.");
    refused(HEAD + "n 1 0 0\n", 2, "The demand (0) must lie between 1 and 3.");
    refused(HEAD + "n 1 4 0\n", 2, "The demand (4) must lie between 1 and 3.");
    refused(HEAD + "n 1 1 -1\n", 2, "The priority (-1) must lie between 0 and 1,000,000,000,000.");
    refused(
        HEAD + "n 1 1 1000000000001\n",
        2,
        "The priority (1000000000001) must lie between 0 and 1,000,000,000,000.");
    refused(HEAD + "m 1 -1\n", 2, "The capacity (-1) must lie between 0 and 2,147,483,647.");
    refused(HEAD + "o last\n", 2, "The field (last) must be 'first'.");
    refused("\ufeff" + HEAD + ARCS, 1, "The record (\ufeffp) must begin with a single letter.");
  }

  @Test
  @DisplayName("B1 records that contradict each other are refused with the line and the reason")
  void contradictions() throws IOException {
    refused(
        HEAD + "e 1 1 5\n",
        3,
        "The file must have as many records 'e' as its record 'p' says (2), not 1.");
    refused(
        HEAD + ARCS + "e 1 2 5\n",
        4,
        "The record 'e' must be one of as many as the record 'p' says (2).");
    refused(
        HEAD + "e 1 1 5\nn 1 1 0\ne 1 1 9\n",
        4,
        "The arc of mentee (1) and mentor (1) must be given once only.");
    refused(HEAD + ARCS + "n 2 1 0\nn 2 1 0\n", 5, "The mentee (2) must have one record 'n' only.");
    refused(HEAD + ARCS + "m 2 1\nm 2 1\n", 5, "The mentor (2) must have one record 'm' only.");
    refused(HEAD + ARCS + "o first\no first\n", 5, "The record 'o' must be given once only.");
    refused(
        HEAD + "l 1 2\n" + ARCS,
        2,
        "The locked pair of mentee (1) and mentor (2) must have a record 'e'.");
    refused(
        HEAD + "l 1 1\nl 1 1\n" + ARCS,
        3,
        "The pair of mentee (1) and mentor (1) must be locked once only.");
    refused(
        "p pairing 1 2 2\nl 1 1\nl 1 2\ne 1 1 5\ne 1 2 5\n",
        3,
        "The locks of mentee (1), here with mentor (2), must not exceed the demand.");
    refused(
        "p pairing 2 1 2\nl 1 1\nl 2 1\ne 1 1 5\ne 2 1 5\n",
        3,
        "The locks, here of mentee (2), must not exceed the capacity of mentor (1).");
    refused("p pairing 1 0 0\nm 1 1\n", 2, "The mentor (1) must lie between 1 and 0.");
  }

  @Test
  @DisplayName("B1 a file that promises more arcs than it can hold costs no memory")
  void emptyPromise() throws IOException {
    refused(
        "p pairing 1 1 1000000000\n",
        2,
        "The file must have as many records 'e' as its record 'p' says (1,000,000,000), not 0.");
  }

  @Test
  @DisplayName("B1 reader and checker refuse the same of 6,000 instances with a damaged byte")
  void damagedBytes() throws IOException {
    int refused = 0;
    for (long seed = 0; seed < 6000; seed++) {
      var random = new Random(seed);
      var problem = RandomProblems.draft(9_500_000 + seed % 40, 5, 4).build();
      String text = ProofFiles.text(out -> InstanceFile.write(problem, out));
      int at = random.nextInt(text.length());
      char damage = DAMAGE.charAt(random.nextInt(DAMAGE.length()));
      String damaged = text.substring(0, at) + damage + text.substring(at + random.nextInt(2));
      Path file = Files.writeString(folder.resolve("damaged"), damaged);
      var fault = catchThrowableOfType(MalformedFile.class, () -> InstanceFile.read(file));
      // The same file as result and certificate: a sound instance is refused for the next one.
      String sentence = CertificateChecker.check(file, file, file).sentence();
      assertThat(!sentence.contains("the first record must be s"))
          .as("%s%n%s", sentence, damaged)
          .isEqualTo(fault != null);
      refused += fault != null ? 1 : 0;
    }
    assertThat(refused).isBetween(3000, 5999);
  }

  private PairingProblem read(String text) throws IOException {
    return InstanceFile.read(Files.writeString(folder.resolve("instance"), text));
  }

  /** Both readers refuse the text for the same line. */
  private void refused(String text, long line, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("malformed"), text);
    var fault = catchThrowableOfType(MalformedFile.class, () -> InstanceFile.read(file));
    assertThat(fault).as(text).isNotNull();
    assertThat(fault.reason()).isEqualTo(reason);
    assertThat(fault.line()).as(reason).isEqualTo(line);
    assertThat(fault.file()).isEqualTo(file.toString());
    assertThat(fault).hasMessage("%s, line %d: %s", file, line, reason);
    var verdict = CertificateChecker.check(file, file, file);
    assertThat(verdict.outcome()).isEqualTo(Outcome.MALFORMED);
    assertThat(verdict.sentence()).startsWith("%s, line %d: ".formatted(file, line));
  }
}
