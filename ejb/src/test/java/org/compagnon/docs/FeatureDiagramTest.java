package org.compagnon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeatureDiagramTest {
  private static final Set<String> BASE =
      Set.of("shared", "settings", "security", "audit", "job", "notification");
  private static final Pattern FEATURE =
      Pattern.compile(
          "@Feature\\(\\s*name = \"(\\w+)\"(?:,\\s*uses = \\{([^}]*)\\})?", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");
  private static final Pattern PURPOSE =
      Pattern.compile("/\\*\\*\\s*\\*?\\s*(.*?\\.)(\\s|$)", Pattern.DOTALL);

  @Test
  @DisplayName("the diagram of the features agrees with what the packages declare")
  void theDiagramIsCurrent() {
    Map<String, Set<String>> uses = new TreeMap<>();
    Map<String, String> purposes = new TreeMap<>();
    for (Path file :
        Document.files(Document.ROOT.resolve("ejb/src/main/java"), "package-info.java")) {
      String text = Document.read(file);
      Matcher feature = FEATURE.matcher(text);
      if (feature.find()) {
        Set<String> used = new TreeSet<>();
        Matcher name = NAME.matcher(feature.group(2) == null ? "" : feature.group(2));
        while (name.find()) {
          used.add(name.group(1));
        }
        uses.put(feature.group(1), used);
        Matcher purpose = PURPOSE.matcher(text);
        assertThat(purpose.find()).as("purpose of " + file).isTrue();
        purposes.put(feature.group(1), purpose.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " "));
      }
    }
    assertThat(uses).containsKeys("shared", "security", "pairing");
    Document.agree("docs/architecture.md", diagram(uses) + table(uses, purposes));
  }

  private static String diagram(Map<String, Set<String>> uses) {
    StringBuilder text = new StringBuilder("```mermaid\ngraph BT\n  subgraph base\n");
    BASE.stream()
        .sorted()
        .filter(uses::containsKey)
        .forEach(name -> text.append("    ").append(name).append('\n'));
    text.append("  end\n");
    uses.forEach(
        (name, used) ->
            used.stream()
                .filter(other -> BASE.contains(name) == BASE.contains(other))
                .forEach(other -> text.append("  %s --> %s%n".formatted(name, other))));
    return text.append("```\n\n").toString();
  }

  private static String table(Map<String, Set<String>> uses, Map<String, String> purposes) {
    StringBuilder text = new StringBuilder("| feature | purpose | may use |\n|---|---|---|\n");
    uses.forEach(
        (name, used) ->
            text.append(
                "| `%s` | %s | %s |%n"
                    .formatted(name, purposes.get(name), String.join(", ", used))));
    return text.toString();
  }
}
