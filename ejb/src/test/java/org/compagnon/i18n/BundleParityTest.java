package org.compagnon.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Both languages say the same, whole; of the business and of the screens. */
class BundleParityTest {
  private static final Path ROOT = Path.of(System.getProperty("user.dir")).getParent();
  private static final List<Path> FOLDERS =
      List.of(
          ROOT.resolve("ejb/src/main/resources/org/compagnon/i18n"),
          ROOT.resolve("web/src/main/resources/org/compagnon/web/i18n"));
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  /** A text in code or page that looks like a key; its last part may be put together later. */
  private static final Pattern LITERAL =
      Pattern.compile("[\"']([a-z][A-Za-z0-9]*(?:[._][A-Za-z0-9_]+)*\\.?)[\"']");

  private static final Pattern MSG = Pattern.compile("(?:msg|plain)\\['([A-Za-z0-9_.]+)'\\]");
  private static final Pattern SAY =
      Pattern.compile("say\\.(?:with|list)\\('([A-Za-z0-9_.]+)'\\s*,");
  private static final Pattern SPOKEN =
      Pattern.compile("\"([a-z][A-Za-z]*\\.(?:failure|message|step)\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");

  @Test
  @DisplayName("B18 S17 every text exists in English and in French")
  void everyTextExistsInBoth() {
    List<String> wrong = new ArrayList<>();
    bundles()
        .forEach(
            (name, pair) -> {
              difference(name + " lacks in French", pair[0], pair[1], wrong);
              difference(name + " lacks in English", pair[1], pair[0], wrong);
            });
    assertThat(wrong).isEmpty();
    assertThat(bundles()).hasSizeGreaterThan(5);
  }

  @Test
  @DisplayName("B18 both languages have the same places for values, and no text is empty")
  void bothHaveTheSamePlaces() {
    List<String> wrong = new ArrayList<>();
    bundles()
        .forEach(
            (name, pair) ->
                pair[0].forEach(
                    (key, text) -> {
                      String other = String.valueOf(pair[1].get(key));
                      if (text.toString().isBlank() || other.isBlank()) {
                        wrong.add(name + ": " + key + " is empty");
                      }
                      if (!places(text.toString()).equals(places(other))) {
                        wrong.add(name + ": " + key + " has other places in French");
                      }
                    }));
    assertThat(wrong).isEmpty();
  }

  @Test
  @DisplayName("B18 every text can be filled in, and shows no stray quotation mark")
  void everyTextCanBeFilledIn() {
    List<String> wrong = new ArrayList<>();
    bundles()
        .forEach(
            (name, pair) ->
                Stream.of(pair)
                    .forEach(
                        texts -> texts.forEach((key, text) -> format(name, key, text, wrong))));
    assertThat(wrong).isEmpty();
  }

  @Test
  @DisplayName("B18 every text that a page or a failure asks for exists")
  void everyTextAskedForExists() {
    Set<String> known = keys();
    Set<String> missing = new TreeSet<>();
    sources()
        .forEach(
            (file, text) -> {
              if (file.toString().endsWith(".java")) {
                asked(SPOKEN, text).forEach(key -> need(known, key, file, missing));
              } else {
                asked(MSG, text).forEach(key -> need(known, key, file, missing));
                asked(SAY, text).forEach(key -> need(known, key, file, missing));
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  @DisplayName("B18 no text is kept that nothing asks for")
  void noTextIsLeftOver() {
    Set<String> literals =
        sources().values().stream()
            .flatMap(text -> asked(LITERAL, text).stream())
            .collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>();
    for (String key : keys()) {
      if (!isAskedFor(key, literals)) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  private static boolean isAskedFor(String key, Set<String> literals) {
    boolean sharedWord = key.startsWith("common.") || key.startsWith("jakarta.");
    if (sharedWord || literals.contains(key)) {
      return true;
    }
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      String beginning = key.substring(0, dot);
      if (literals.contains(beginning + ".") || literals.contains(beginning)) {
        return true;
      }
    }
    return literals.stream()
        .anyMatch(
            literal -> literal.length() > 6 && literal.contains(".") && key.startsWith(literal));
  }

  private static void need(Set<String> known, String key, Path file, Set<String> missing) {
    boolean whole = known.contains(key);
    boolean beginning = known.stream().anyMatch(one -> one.startsWith(key));
    if (!whole && !(beginning && file.toString().endsWith(".java"))) {
      missing.add(key + " (" + ROOT.relativize(file) + ")");
    }
  }

  private static List<String> asked(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static void difference(String words, Properties one, Properties other, List<String> out) {
    Set<Object> missing = new TreeSet<>(one.keySet());
    missing.removeAll(other.keySet());
    missing.forEach(key -> out.add(words + ": " + key));
  }

  private static void format(String name, Object key, Object text, List<String> wrong) {
    try {
      Object[] values = {1, 2, 3, 4, 5, 6, 7, 8};
      String shown = new MessageFormat(text.toString()).format(values);
      boolean quoted = text.toString().replace("''", "").contains("'");
      if (quoted && !text.toString().contains("'{")) {
        wrong.add(name + ": " + key + " has a single quotation mark that will vanish: " + shown);
      }
    } catch (IllegalArgumentException e) {
      boolean dated = e.getMessage() != null && e.getMessage().contains(Format.class.getName());
      wrong.add(name + ": " + key + (dated ? " needs a date" : " cannot be filled in"));
    }
  }

  private static Set<String> places(String text) {
    return new TreeSet<>(asked(PLACE, text));
  }

  private static Set<String> keys() {
    return bundles().values().stream()
        .flatMap(pair -> pair[0].keySet().stream())
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Properties[]> bundles() {
    Map<String, Properties[]> found = new TreeMap<>();
    for (Path folder : FOLDERS) {
      for (Path english : files(folder, ".properties")) {
        String name = english.getFileName().toString().replace(".properties", "");
        if (!name.endsWith("_fr")) {
          Path french = english.resolveSibling(name + "_fr.properties");
          assertThat(french).exists();
          found.put(
              folder.getFileName() + "/" + name + "@" + folder.getParent().getFileName(),
              new Properties[] {load(english), load(french)});
        }
      }
    }
    return found;
  }

  private static Map<Path, String> sources() {
    Map<Path, String> found = new HashMap<>();
    for (String folder : List.of("ejb/src/main/java", "web/src/main/java", "web/src/main/webapp")) {
      for (String end : List.of(".java", ".xhtml")) {
        files(ROOT.resolve(folder), end).forEach(file -> found.put(file, text(file)));
      }
    }
    return found;
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
