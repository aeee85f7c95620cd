package org.compagnon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which requirement is proved by which test, read from the tests' names. */
class RequirementsTest {
  private static final int LAST_BEHAVIOUR = 158;
  private static final int LAST_BEYOND = 24;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:@DisplayName\\(\\s*|@ParameterizedTest\\(\\s*name\\s*=\\s*)\"((?:[SB]\\d+ )+)((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern LISTED = Pattern.compile("`(\\w+(?:Test|IT))`");

  @Test
  @DisplayName("every requirement that a test names exists in the catalogue")
  void everyNumberExists() {
    for (String number : found().keySet()) {
      int value = Integer.parseInt(number.substring(1));
      assertThat(value)
          .as(number)
          .isBetween(1, number.startsWith("S") ? LAST_BEHAVIOUR : LAST_BEYOND);
    }
    assertThat(found()).hasSizeGreaterThan(10);
  }

  @Test
  @DisplayName("every test that the document of requirements lists exists")
  void everyListedTestExists() {
    if (Document.isToBeWritten()) {
      Document.agree("docs/requirements.md", table(found()));
    }
    Set<String> classes = new TreeSet<>();
    tests().forEach(file -> classes.add(nameOf(file)));
    Matcher listed = LISTED.matcher(Document.read(Document.ROOT.resolve("docs/requirements.md")));
    while (listed.find()) {
      assertThat(classes).contains(listed.group(1));
    }
  }

  @Test
  @DisplayName("what makes the invented company and what counts queries claims no requirement")
  void toolsClaimNothing() {
    for (Path file : tests()) {
      String path = file.toString().replace('\\', '/');
      if (path.contains("/compagnon/demo/") || path.contains("/compagnon/testing/")) {
        assertThat(NAMED.matcher(Document.read(file).replaceAll("(?m)^ *\\*.*$", "")).find())
            .as(path)
            .isFalse();
      }
    }
  }

  private static Map<String, Set<String>> found() {
    Map<String, Set<String>> found =
        new TreeMap<>(
            java.util.Comparator.comparing((String number) -> number.charAt(0))
                .reversed()
                .thenComparing(number -> Integer.valueOf(number.substring(1))));
    for (Path file : tests()) {
      Matcher named = NAMED.matcher(Document.read(file));
      while (named.find()) {
        String entry = "`%s` %s".formatted(nameOf(file), named.group(2).replace("''", "'"));
        for (String number : named.group(1).strip().split(" ")) {
          found.computeIfAbsent(number, any -> new TreeSet<>()).add(entry);
        }
      }
    }
    return found;
  }

  private static String table(Map<String, Set<String>> found) {
    StringBuilder text = new StringBuilder("| number | proved by |\n|---|---|\n");
    found.forEach(
        (number, entries) ->
            text.append(
                "| %s | %s |%n"
                    .formatted(number, String.join("<br>", entries).replace("|", "\\|"))));
    return text.toString();
  }

  private static List<Path> tests() {
    return List.of("ejb", "web", "ear").stream()
        .flatMap(
            module ->
                Document.files(Document.ROOT.resolve(module).resolve("src/test/java"), ".java")
                    .stream())
        .toList();
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
