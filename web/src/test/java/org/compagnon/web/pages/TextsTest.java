package org.compagnon.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
  private static final Pattern USED =
      Pattern.compile(
          "(?:(?:msg|plain)\\['|say\\.(?:with|list)\\('|messages\\.text\\(\")([a-zA-Z0-9_.]+)['\"]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  static List<String> bundles() {
    return PageFiles.bundles();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  @DisplayName("S17 a screen bundle holds the same keys and places in English and French")
  void bundleIsCompleteInBothLanguages(String name) {
    Properties english = PageFiles.bundle(name);
    Properties french = PageFiles.bundle(name + "_fr");
    assertThat(new TreeSet<>(french.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      assertThat(places(french.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(french.getProperty(key)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  @DisplayName("S17 every text of the screens can be formatted and uses the typographic apostrophe")
  void everyTextCanBeFormatted(String name) {
    for (String file : List.of(name, name + "_fr")) {
      Properties texts = PageFiles.bundle(file);
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        assertThat(text).as("%s in %s", key, file).doesNotContain("'");
        assertThat(new MessageFormat(text, Locale.UK).toPattern()).as(key).isNotNull();
      }
    }
  }

  @Test
  @DisplayName("S17 every text a page asks for exists")
  void everyTextThatIsAskedForExists() {
    List<String> missing = new ArrayList<>();
    PageFiles.xhtml()
        .forEach(
            (page, content) -> {
              Matcher used = USED.matcher(content);
              while (used.find()) {
                String key = used.group(1);
                boolean beginning = key.endsWith(".");
                if (beginning ? !anyBeginsWith(key) : !exists(key)) {
                  missing.add(page + ": " + key);
                }
              }
            });
    assertThat(missing).isEmpty();
  }

  private static TreeSet<String> places(String text) {
    TreeSet<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }

  private static boolean exists(String key) {
    return candidates(key).stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  private static boolean anyBeginsWith(String start) {
    return candidates(start).stream()
        .flatMap(bundle -> bundle.stringPropertyNames().stream())
        .anyMatch(key -> key.startsWith(start));
  }

  private static List<Properties> candidates(String key) {
    String first = key.substring(0, key.indexOf('.'));
    List<Properties> found = new ArrayList<>();
    if (PageFiles.bundles().contains(first)) {
      found.add(PageFiles.bundle(first));
    }
    found.add(PageFiles.bundle("web"));
    found.add(PageFiles.businessBundle(first));
    return found;
  }
}
