package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.compagnon.pairing.algorithm.CertificateChecker.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofFileTest {

  @TempDir Path folder;
  private ProofFiles example;
  private PairingProblem problem;

  @BeforeEach
  void readExample() throws IOException {
    example = ProofExample.plain();
    problem = InstanceFile.read(Files.writeString(folder.resolve("instance"), example.instance()));
  }

  @Test
  @DisplayName("B1 result and certificate come back from their files")
  void roundTrip() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      var random = RandomProblems.draft(8_500_000 + seed, 20, 15).build();
      var result = PairingSolver.exact().solve(random, Progress.NONE);
      var files = ProofFiles.of(random, result);
      var contents = ResultFile.read(random, write("r", files.result()));
      assertThat(contents.totalScore()).isEqualTo(result.totalScore());
      assertThat(contents.pairs()).containsExactlyElementsOf(result.pairs());
      var certificate = CertificateFile.read(random, write("c", files.certificate()));
      assertThat(certificate.terms()).isEqualTo(result.certificate().terms());
      assertThat(ProofFiles.text(out -> CertificateFile.write(random, certificate, out)))
          .isEqualTo(files.certificate());
    }
  }

  @Test
  @DisplayName("B1 both examples of the document hold, and the engine finds the same pairs")
  void documentIsTrue() throws IOException {
    for (var files : new ProofFiles[] {example, ProofExample.withFirst()}) {
      assertThat(ProofOracle.accepts(files)).isTrue();
      assertThat(files.checkIn(folder).sentence()).startsWith("Proved: 3 pairs");
      var instance = InstanceFile.read(write("i", files.instance()));
      assertThat(ProofFiles.solved(instance).result()).isEqualTo(files.result());
    }
    assertThat(ProofExample.withFirst().withResult(example.result()).checkIn(folder).outcome())
        .isEqualTo(Outcome.NOT_PROVED);
  }

  @Test
  @DisplayName("B1 result and certificate may have their records in any order and spacing")
  void anyOrder() throws IOException {
    var files =
        new ProofFiles(
            example.instance(),
            "# pairs\r\n\ts 3 19000\r\na 3 2 4000\r\na  1 2\t6000 #locked\r\na 1 1 9000",
            "c 30000 1\nw 2\nv 2 -0\nu 3 6000\nw 1\nv 1 28000\nu 2 30000\nu 1 029000\n");
    assertThat(files.checkIn(folder).outcome()).isEqualTo(Outcome.PROVED);
    var certificate = CertificateFile.read(problem, write("c", files.certificate()));
    assertThat(ProofFiles.text(out -> CertificateFile.write(problem, certificate, out)))
        .isEqualTo(example.certificate());
  }

  @Test
  @DisplayName("B1 a malformed result is refused with its line and the reason")
  void malformedResult() throws IOException {
    resultRefused("", 1, "The first record must be 's'.");
    resultRefused("a 1 1 9000\n", 1, "The first record must be 's'.");
    resultRefused("s 1\n", 1, "The record 's' lacks its field: total score.");
    resultRefused(
        "s 1 -1\n", 1, "The total score (-1) must lie between 0 and 9,223,372,036,854,775,807.");
    resultRefused("s 1 9000\nb 1 1 9000\n", 2, "The record (b) must be 'a'.");
    resultRefused("s 1 9000\na 4 1 9000\n", 2, "The mentee (4) must lie between 1 and 3.");
    resultRefused("s 1 9000\na 1 3 9000\n", 2, "The mentor (3) must lie between 1 and 2.");
    resultRefused(
        "s 1 9000\na 1 1 9000 1\n", 2, "The field (1) is one too many for the record 'a'.");
    var unread = write("r", "s 2 9000\na 1 1 9000\n");
    var fault = catchThrowableOfType(MalformedFile.class, () -> ResultFile.read(problem, unread));
    assertThat(fault.reason())
        .isEqualTo("The file must have as many records 'a' as its record 's' says (2), not 1.");
  }

  @Test
  @DisplayName("B1 a malformed certificate is refused with its line and the reason")
  void malformedCertificate() throws IOException {
    certificateRefused("", 1, "The first record must be 'c'.");
    certificateRefused("c 30000\n", 1, "The record 'c' lacks its field: scale.");
    certificateRefused("c 30000 1 9\n", 1, "The field (9) is one too many for the record 'c'.");
    certificateRefused("c 3 1\nx 1 1\n", 2, "The record (x) must be one of u, v and w.");
    certificateRefused("c 3 1\nu 1 1\nu 1 2\n", 3, "The mentee (1) must have one record 'u' only.");
    certificateRefused("c 3 1\nv 3 1\n", 2, "The mentor (3) must lie between 1 and 2.");
    certificateRefused("c 3 1\nw 1\nw 1\n", 3, "The mentee (1) must have one record 'w' only.");
    certificateRefused("c 3 1\nu 1 1\nu 2 1\n", 4, "The mentee (3) must have a record 'u'.");
    certificateRefused(
        "c 3 1\nu 1 9223372036854775808\n",
        2,
        "The dual (9223372036854775808) must lie between -9,223,372,036,854,775,808 and"
            + " 9,223,372,036,854,775,807.");
  }

  private void resultRefused(String text, long line, String reason) throws IOException {
    Path file = write("r", text);
    var fault = catchThrowableOfType(MalformedFile.class, () -> ResultFile.read(problem, file));
    checkFault(fault, line, reason, example.withResult(text));
  }

  private void certificateRefused(String text, long line, String reason) throws IOException {
    Path file = write("c", text);
    var fault =
        catchThrowableOfType(MalformedFile.class, () -> CertificateFile.read(problem, file));
    checkFault(fault, line, reason, example.withCertificate(text));
  }

  private void checkFault(MalformedFile fault, long line, String reason, ProofFiles files) {
    assertThat(fault).as(reason).isNotNull();
    assertThat(fault.reason()).isEqualTo(reason);
    assertThat(fault.line()).as(reason).isEqualTo(line);
    var verdict = files.checkIn(folder);
    assertThat(verdict.outcome()).as(reason).isEqualTo(Outcome.MALFORMED);
    assertThat(verdict.sentence()).contains(", line " + line + ": ");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
