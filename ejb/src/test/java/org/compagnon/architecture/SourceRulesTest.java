package org.compagnon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules that only the source text shows, for all modules. */
class SourceRulesTest {
  private static final Path ROOT = Path.of(System.getProperty("user.dir")).getParent();
  private static final Pattern CATCH_ALL =
      Pattern.compile("catch \\((final )?(Exception|Throwable)\\b");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
  private static final Pattern TEST_OFF = Pattern.compile("@Disabled\\b");

  @Test
  @DisplayName("nobody catches Exception or Throwable")
  void nobodyCatchesEverything() {
    assertThat(breaking("main", CATCH_ALL)).isEmpty();
    assertThat(CATCH_ALL.matcher("} catch (Exception e) {").find()).isTrue();
  }

  @Test
  @DisplayName("nothing is left to be done later")
  void nothingIsUnfinished() {
    assertThat(breaking("main", UNFINISHED)).isEmpty();
    assertThat(UNFINISHED.matcher("// TO" + "DO later").find()).isTrue();
  }

  @Test
  @DisplayName("no test is switched off")
  void noTestIsSwitchedOff() {
    assertThat(breaking("test", TEST_OFF)).isEmpty();
    assertThat(TEST_OFF.matcher("  @Dis" + "abled").find()).isTrue();
  }

  private static List<String> breaking(String part, Pattern pattern) {
    return Stream.of("ejb", "web", "ear")
        .map(module -> ROOT.resolve(module).resolve("src").resolve(part).resolve("java"))
        .filter(Files::isDirectory)
        .flatMap(SourceRulesTest::sources)
        .filter(file -> !file.endsWith("SourceRulesTest.java"))
        .filter(file -> pattern.matcher(text(file)).find())
        .map(file -> ROOT.relativize(file).toString())
        .toList();
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
