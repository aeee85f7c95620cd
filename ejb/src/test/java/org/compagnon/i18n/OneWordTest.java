package org.compagnon.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One term for one thing in French, in the business and on the screens. */
class OneWordTest {
  private static final Path ROOT = Path.of(System.getProperty("user.dir")).getParent();
  private static final List<Path> FOLDERS =
      List.of(
          ROOT.resolve("ejb/src/main/resources/org/compagnon/i18n"),
          ROOT.resolve("web/src/main/resources/org/compagnon/web/i18n"));

  @ParameterizedTest(name = "B18 {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "sessions? d’appariement ; ^$ ; a round is a campagne",
        "[Tt]ours? d’appariement ; ^$ ; a round is no tour",
        "\\b(du|[Ll]e|[Cc]e|un) tour\\b ; ^$ ; nothing counts by the tour",
        "[Rr]onde ; ^$ ; a round is no ronde",
        "adéquation ; ^$ ; the fit is affinité",
        "(?<!’)\\b[Aa]ccords?\\b ; ^$ ; the fit is no accord",
        "[Cc]ompatibilité ; ^$ ; the fit is no compatibilité",
        "[Ff]euilles? ; problem[.](WORKBOOK_TOO_LARGE|SHEET_CHOSEN) ; only a workbook has feuilles",
        "accompagnée ; ^$ ; who has a mentor is mentoré",
      })
  void wordIsNotUsed(String word, String but, String rule) {
    Pattern unwanted = Pattern.compile(word);
    Pattern allowed = Pattern.compile(but);

    assertThat(texts().filter(text -> unwanted.matcher(text.words()).find()))
        .filteredOn(text -> !allowed.matcher(text.key()).find())
        .as(rule)
        .isEmpty();
  }

  private record Text(String key, String words) {}

  private static Stream<Text> texts() {
    return FOLDERS.stream().flatMap(OneWordTest::files).flatMap(OneWordTest::in);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith("_fr.properties")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Text> in(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .map(key -> new Text(key, properties.getProperty(key)));
  }
}
