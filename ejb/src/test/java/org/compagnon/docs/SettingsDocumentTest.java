package org.compagnon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compagnon.settings.Setting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingsDocumentTest {

  @Test
  @DisplayName("SE1 every setting is documented with its default and its sentence")
  void everySettingIsDocumented() throws IOException {
    String source =
        Document.read(
            Document.ROOT.resolve("ejb/src/main/java/org/compagnon/settings/Setting.java"));
    Properties defaults = defaults();
    StringBuilder table =
        new StringBuilder("| variable | property | default | what |\n|---|---|---|---|\n");
    for (Setting setting : Setting.values()) {
      String value = defaults.getProperty(setting.key());
      assertThat(value).as("default of " + setting.key()).isNotNull();
      table.append(
          "| `%s` | `%s` | `%s` | %s |%n"
              .formatted(
                  setting.key().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"),
                  setting.key(),
                  value,
                  sentence(source, setting)));
    }
    Document.agree("docs/settings.md", table.toString());
  }

  @Test
  @DisplayName("SE1 there is no default of a setting that does not exist")
  void noDefaultIsLeftOver() throws IOException {
    for (String key : defaults().stringPropertyNames()) {
      boolean secret = key.endsWith(".password");
      boolean servers = key.startsWith("mp.");
      assertThat(secret || servers || exists(key)).as(key).isTrue();
    }
  }

  private static boolean exists(String key) {
    for (Setting setting : Setting.values()) {
      if (setting.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static Properties defaults() throws IOException {
    Properties defaults = new Properties();
    defaults.load(
        new StringReader(
            Document.read(
                Document.ROOT.resolve(
                    "ejb/src/main/resources/META-INF/microprofile-config.properties"))));
    return defaults;
  }

  private static String sentence(String source, Setting setting) {
    Matcher matcher =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + setting.name() + "\\(", Pattern.DOTALL)
            .matcher(source);
    assertThat(matcher.find()).as("Javadoc of " + setting).isTrue();
    return matcher
        .group(1)
        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
        .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
        .strip();
  }
}
