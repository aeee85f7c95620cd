package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path folder;
  private final ProofFiles example = ProofExample.plain();
  private String instance;
  private String result;
  private String certificate;

  @BeforeEach
  void writeInstance() throws IOException {
    instance = Files.writeString(folder.resolve("i"), example.instance()).toString();
    result = folder.resolve("r").toString();
    certificate = folder.resolve("c").toString();
  }

  @Test
  @DisplayName("B1 the command solves an instance, and its check accepts what it wrote")
  void solvesAndChecks() throws IOException {
    var solved = run("solve", instance, "--result", result, "--certificate", certificate);
    assertThat(solved.code()).isZero();
    assertThat(solved.out()).startsWith("3 pairs, total score 19000;").contains("Proved: 3 pairs");
    assertThat(solved.err()).isEmpty();
    assertThat(Path.of(result)).hasContent(example.result());
    var checked = run("check", instance, result, certificate);
    assertThat(checked.code()).isZero();
    assertThat(checked.out()).startsWith("Proved: 3 pairs");
  }

  @Test
  @DisplayName("B1 the options may stand anywhere, and the same input gives the same bytes")
  void optionsInAnyOrder() throws IOException {
    run("solve", instance, "--result", result, "--certificate", certificate);
    var bytes = Files.readAllBytes(Path.of(certificate));
    var again =
        run(
            "solve",
            "--certificate",
            certificate,
            "--no-check",
            "--result",
            result,
            "--",
            instance);
    assertThat(again.code()).isZero();
    assertThat(again.out()).doesNotContain("Proved");
    assertThat(Files.readAllBytes(Path.of(certificate))).isEqualTo(bytes);
  }

  @Test
  @DisplayName("B1 a result that does not hold ends with 1, a malformed file with 2 and its line")
  void exitCodes() throws IOException {
    run("solve", instance, "--result", result, "--certificate", certificate);
    Files.writeString(Path.of(result), "s 2 15000\na 1 1 9000\na 1 2 6000\n");
    var refuted = run("check", instance, result, certificate);
    assertThat(refuted.code()).isEqualTo(1);
    assertThat(refuted.err()).startsWith("Condition ").doesNotContain("\tat ");
    Files.writeString(Path.of(result), "s 2 15000\na 1 1\n");
    var malformed = run("check", instance, result, certificate);
    assertThat(malformed.code()).isEqualTo(2);
    assertThat(malformed.err()).contains(result + ", line 2: ");
    Files.writeString(Path.of(instance), example.instance() + "e 1 1 1\n");
    var unsolved = run("solve", instance, "--result", result, "--certificate", certificate);
    assertThat(unsolved.code()).isEqualTo(2);
    assertThat(unsolved.err()).contains(instance + ", line 13: ").hasLineCount(1);
  }

  @Test
  @DisplayName("B1 files that cannot be read or written end with 2 and leave nothing half done")
  void filesOutOfReach() throws IOException {
    var missing = run("check", instance, result, certificate);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).isEqualToIgnoringNewLines("There is no file " + result + ".");
    String nowhere = folder.resolve("no/where").toString();
    var unwritable = run("solve", instance, "--result", result, "--certificate", nowhere);
    assertThat(unwritable.code()).isEqualTo(2);
    assertThat(unwritable.err())
        .isEqualToIgnoringNewLines(
            "The file " + nowhere + " cannot be used: its folder does not exist.");
    var unreadable = run("check", folder.toString(), result, certificate);
    assertThat(unreadable.code()).isEqualTo(2);
    assertThat(unreadable.err()).contains(folder + " cannot be used: it is a folder.");
    var directory = run("solve", instance, "--result", result, "--certificate", folder.toString());
    assertThat(directory.code()).isEqualTo(2);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(Path.of(instance));
    }
  }

  @Test
  @DisplayName("B1 a wrong command ends with 2, says what is wrong and how it is used")
  void usage() {
    List<String[]> wrong =
        List.of(
            words(),
            words("prove", instance),
            words("solve"),
            words("solve", instance, "--result", result),
            words("solve", instance, "--certificate", certificate),
            words("solve", instance, "--result", result, "--certificate"),
            words("solve", instance, "--result", result, "--certificate", result),
            words("solve", instance, "--result", instance, "--certificate", certificate),
            words("solve", instance, "--fast", "--result", result, "--certificate", certificate),
            words("solve", instance, instance, "--result", result, "--certificate", certificate),
            words("check", instance, result),
            words("check", instance, result, certificate, "--no-check"));
    for (var command : wrong) {
      var answer = run(command);
      assertThat(answer.code()).as(String.join(" ", command)).isEqualTo(2);
      assertThat(answer.err()).contains("Usage:").doesNotContain("Exception");
    }
  }

  @Test
  @DisplayName("B1 the command runs in a process of its own with nothing but the product's classes")
  void runsAlone() throws IOException, InterruptedException {
    var alone = process("solve", instance, "--result", result, "--certificate", certificate);
    assertThat(alone.out()).contains("Proved: 3 pairs");
    assertThat(alone.code()).isZero();
    Files.writeString(Path.of(result), "s 0 0\n");
    assertThat(process("check", instance, result, certificate).code()).isEqualTo(1);
    assertThat(process("check", instance).code()).isEqualTo(2);
  }

  @Test
  @DisplayName("B1 a problem that the memory cannot hold is refused in one sentence")
  void tooLarge() throws IOException, InterruptedException {
    Files.writeString(Path.of(instance), "p pairing 10000000 10000000 0\n");
    for (String heap : List.of("-Xmx64m", "-Xmx900m")) {
      var refused =
          process(heap, "solve", instance, "--result", result, "--certificate", certificate);
      assertThat(refused.code()).as(refused.out()).isEqualTo(2);
      assertThat(refused.out()).contains("memory").hasLineCount(1);
    }
  }

  private record Answer(int code, String out, String err) {}

  private static String[] words(String... words) {
    return words;
  }

  private static Answer run(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        Main.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a new process; words that begin with -X go to the virtual machine. */
  private Answer process(String... words) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = Main.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    var command = new ArrayList<>(List.of(java, "-cp", classes));
    Stream.of(words).filter(word -> word.startsWith("-X")).forEach(command::add);
    command.add(Main.class.getName());
    Stream.of(words).filter(word -> !word.startsWith("-X")).forEach(command::add);
    Path output = folder.resolve("output");
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Answer(process.exitValue(), Files.readString(output), "");
  }
}
