package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks through every page as every role, by the links that the role sees. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkIT {
  private static final Set<String> REACHED = new TreeSet<>();
  private static final List<String> PREPARED = new ArrayList<>();
  private static final int VARIANTS = 2;

  /** Where each role may be, besides the pages for everybody who has signed in. */
  private static final Map<String, String> AREA_OF =
      Map.of(
          Product.ADMINISTRATOR, "/admin/",
          Product.AUDITOR, "/audit/",
          Product.SYSTEM, "/system/",
          Product.MENTOR, "/me/",
          Product.MENTEE, "/me/");

  /** Two proposed rounds and a file that was looked at, so that their pages can be walked too. */
  @BeforeAll
  static void prepare() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      String rounds = "/programmes/" + Staff.OPEN + "/pairing-rounds";
      long first = idIn(visitor.api("POST", rounds, "{}"));
      awaitProposed(visitor, first);
      long second = idIn(visitor.api("POST", rounds, "{\"weights\":{\"skills\":90}}"));
      awaitProposed(visitor, second);
      long file = idIn(visitor.api("POST", "/people/imports", "employee_no,first_name\n1,Ada\n"));
      PREPARED.addAll(
          List.of(
              "/admin/round?id=" + second,
              "/admin/round-publish?id=" + second,
              "/admin/round-approval?id=" + second,
              "/admin/round-unpaired?id=" + second,
              "/admin/round-compare?left=" + first + "&right=" + second,
              "/admin/import-check?id=" + file));
    }
  }

  private static void awaitProposed(Visitor visitor, long round) {
    for (int tries = 0; tries < 60; tries++) {
      if (visitor.api("GET", "/pairing-rounds/" + round, null).contains("\"PROPOSED\"")) {
        return;
      }
      visitor.page().waitForTimeout(500);
    }
    throw new AssertionError("Round " + round + " was not proposed within half a minute");
  }

  private static long idIn(String json) {
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(json);
    assertThat(id.find()).as(json).isTrue();
    return Long.parseLong(id.group(1));
  }

  @Order(1)
  @ParameterizedTest(name = "S17 B19 every page that {0} sees is whole and accessible, {1}, {2}")
  @CsvSource({
    Product.ADMINISTRATOR + ",en,light",
    Product.ADMINISTRATOR + ",fr,dark",
    Product.AUDITOR + ",en,dark",
    Product.AUDITOR + ",fr,light",
    Product.SYSTEM + ",en,light",
    Product.SYSTEM + ",fr,dark",
    Product.MENTOR + ",en,light",
    Product.MENTOR + ",fr,dark",
    Product.MENTEE + ",en,dark",
    Product.MENTEE + ",fr,light"
  })
  void everyPageIsWhole(String login, String language, String theme) {
    List<String> faults = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Set<String> queued = new HashSet<>();
    try (Visitor visitor = new Visitor(language).signIn(login, language)) {
      visitor.choose(theme);
      Deque<String> next = new ArrayDeque<>(startingWith(AREA_OF.get(login)));
      PREPARED.stream().filter(page -> page.startsWith(AREA_OF.get(login))).forEach(next::addFirst);
      while (!next.isEmpty()) {
        String address = next.removeFirst();
        String path = address.replaceFirst("\\?.*", "");
        if (isFile(path) || seen.merge(path, 1, Integer::sum) > VARIANTS) {
          continue;
        }
        int status = visitor.open(address);
        boolean ownAddress = address.contains("?") || status == 200;
        if (status >= 500 || (ownAddress && status != 200)) {
          faults.add(address + " answers " + status);
        }
        if (status == 200) {
          REACHED.add(
              visitor.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", ""));
          List<String> found = visitor.faults(seen.get(path) == 1);
          if (!theme.equals(visitor.theme())) {
            found.add(address + " is not " + theme);
          }
          found.forEach(System.out::println);
          faults.addAll(found);
          visitor.links().stream()
              .flatMap(WalkIT::withHidden)
              .filter(queued::add)
              .forEach(next::addLast);
        }
      }
    }
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
    assertThat(seen.keySet()).anyMatch(path -> path.startsWith(AREA_OF.get(login)));
  }

  @Order(2)
  @Test
  @DisplayName("S17 B19 the walk reaches every page there is")
  void theWalkReachesEveryPage() {
    Set<String> missed = new TreeSet<>(pages());
    missed.removeAll(REACHED);
    missed.removeIf(page -> page.lastIndexOf('/') == 0);
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest(name = "no role sees the pages of another: {0}")
  @CsvSource({
    Product.ADMINISTRATOR,
    Product.AUDITOR,
    Product.SYSTEM,
    Product.MENTOR,
  })
  void othersPagesAreDenied(String login) {
    List<String> open = new ArrayList<>();
    try (Visitor visitor = new Visitor("en").signIn(login, "en")) {
      for (String page : pages()) {
        boolean area = AREA_OF.values().stream().anyMatch(page::startsWith);
        if (area && !page.startsWith(AREA_OF.get(login)) && visitor.open(page) != 403) {
          open.add(page);
        }
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  @DisplayName("nobody who has not signed in sees any page but those of signing in")
  void strangersSeeNothing() {
    List<String> open = new ArrayList<>();
    try (Visitor visitor = new Visitor("fr")) {
      for (String page : pages()) {
        boolean inside = page.lastIndexOf('/') > 0;
        visitor.open(page);
        if (inside && !visitor.page().url().contains("/sign-in")) {
          open.add(page);
        }
      }
    }
    assertThat(open).isEmpty();
  }

  /**
   * Pages behind another that no link of every demo page leads to: whom one hopes for is linked
   * where a programme asks it, and letters to possible mentors are reached by a button.
   */
  private static Stream<String> withHidden(String link) {
    return Stream.of(
            link,
            link.replace("/me/part?", "/me/hopes?"),
            link.replace("/admin/queue?", "/admin/invite?"))
        .distinct();
  }

  private static List<String> startingWith(String area) {
    List<String> all = new ArrayList<>(List.of("/home"));
    pages().stream()
        .filter(page -> page.startsWith(area) || page.startsWith("/account/"))
        .forEach(all::add);
    return all;
  }

  private static boolean isFile(String path) {
    return path.startsWith("/api/")
        || path.contains("/jakarta.faces.resource/")
        || path.contains(".");
  }

  /** Every page of the product, by looking at its files. */
  private static List<String> pages() {
    Path root = Path.of(System.getProperty("it.webapp"));
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".xhtml"))
          .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
          .map(file -> file.substring(0, file.length() - ".xhtml".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
