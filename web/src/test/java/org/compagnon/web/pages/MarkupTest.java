package org.compagnon.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkupTest {
  private static final Pattern INLINE =
      Pattern.compile("\\s(style|on[a-z]+)=\"|<script(?![^>]*\\ssrc=)|<style[\\s>]");
  private static final Pattern BLOCKED =
      Pattern.compile("<(f:ajax|h:commandLink|h:commandScript)\\b");
  private static final Pattern NAMESPACE = Pattern.compile("xmlns(?::\\w+)?=\"([^\"]*)\"");

  /** The product's name, what languages call themselves, commands to be typed. */
  private static final String SAME_IN_BOTH =
      "(· )?Compagnon|UTC|EN|FR|English|Français|sha\\w+ .*SHA256SUMS|Get-FileHash .*";

  private static final Pattern TEXT = Pattern.compile(">([^<]*\\p{L}{2}[^<]*)<");

  @Test
  @DisplayName("no page needs an inline style or script, which the content security policy forbids")
  void nothingIsInline() {
    assertThat(found(INLINE, 0)).isEmpty();
    assertThat(found(BLOCKED, 0)).isEmpty();
  }

  @Test
  @DisplayName("S17 no page holds words of its own; all come from the bundles")
  void noWordsInPages() {
    List<String> words =
        found(TEXT, 1).stream()
            .map(line -> line.replaceAll("(?s)#\\{.*?\\}", ""))
            .map(line -> line.substring(line.indexOf(": ") + 2))
            .filter(text -> Pattern.compile("\\p{L}{2}").matcher(text).find())
            .filter(text -> !text.strip().matches(SAME_IN_BOTH))
            .toList();
    assertThat(words).isEmpty();
  }

  @Test
  @DisplayName("every tag file opens with its contract")
  void tagsOpenWithTheirContract() {
    for (Path tag : PageFiles.tags()) {
      String raw = PageFiles.raw("WEB-INF/tags/" + tag.getFileName());
      assertThat(raw.indexOf("<!--"))
          .as(tag.toString())
          .isBetween(0, raw.indexOf("<ui:composition"));
    }
  }

  @Test
  @DisplayName(
      "every namespace is one that exists; tags of any other would reach the browser as they are")
  void namespacesExist() {
    Set<String> known =
        Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces.html",
            "jakarta.faces.core",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.faces",
            "jakarta.tags.core",
            "primefaces",
            "http://omnifaces.org/ui",
            "http://omnifaces.org/functions",
            "compagnon");
    assertThat(found(NAMESPACE, 1))
        .allSatisfy(line -> assertThat(known).contains(line.substring(line.indexOf(": ") + 2)));
  }

  private static List<String> found(Pattern pattern, int group) {
    List<String> found = new ArrayList<>();
    PageFiles.xhtml()
        .forEach(
            (page, content) -> {
              Matcher matcher = pattern.matcher(content);
              while (matcher.find()) {
                found.add(page + ": " + matcher.group(group));
              }
            });
    return found;
  }
}
