package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the person a manager cell means, in the file or in the directory: by number, mail address,
 * user name or name, alone or together ("Lindqvist, Ana (R100)").
 */
final class ManagerFinder {

  private static final Pattern MAIL =
      Pattern.compile("[^\\s<>()\\[\\],;:\"]+@[^\\s<>()\\[\\],;:\"]+");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[<{]([^)\\]>}]*)[)\\]>}]");
  private static final Pattern DISTINGUISHED =
      Pattern.compile("(?i)(?:CN|UID)=((?:\\\\.|[^,\\\\])+)(?:,.*)?");
  private static final Pattern PARTS = Pattern.compile("\\s+[-\u2013\u2014|/:]\\s+|\\s*[|:;]\\s*");
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "prof",
          "professor",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "mme",
          "mlle",
          "m",
          "mm",
          "herr",
          "frau",
          "sir",
          "ing",
          "dipl",
          "phd",
          "jr",
          "sr",
          "ii",
          "iii",
          "iv",
          "dipl ing");

  private final Map<String, PersonRow> byNumber;
  private final Map<String, PersonRow> byMail;
  private final Map<String, Comparison.Other> others;
  private final Iterable<PersonRow> rows;
  private final Map<String, Found> known = new HashMap<>();
  private Map<String, Set<String>> byFoldedNumber;
  private Map<String, String> othersByMail;
  private ManagerNames names;

  ManagerFinder(
      Iterable<PersonRow> rows,
      Map<String, PersonRow> byNumber,
      Map<String, PersonRow> byMail,
      Map<String, Comparison.Other> others) {
    this.rows = rows;
    this.byNumber = byNumber;
    this.byMail = byMail;
    this.others = others;
  }

  /**
   * Whom a text means.
   *
   * @param numbers employee numbers of those it may mean: one where it is clear, none where nobody
   *     is known by it
   */
  record Found(List<String> numbers) {
    boolean isOne() {
      return numbers.size() == 1;
    }
  }

  Found find(String text) {
    return known.size() > 200_000 ? look(text) : known.computeIfAbsent(text, this::look);
  }

  private Found look(String text) {
    String number = number(text);
    if (number != null) {
      return one(number);
    }
    Matcher mail = MAIL.matcher(text);
    if (mail.find()) {
      String byMailNumber = mailNumber(mail.group());
      if (byMailNumber != null) {
        return one(byMailNumber);
      }
    }
    Matcher distinguished = DISTINGUISHED.matcher(text);
    if (distinguished.matches()) {
      String called = distinguished.group(1).replace("\\", "");
      String login = number(called);
      return login != null ? one(login) : names().find(stripped(called));
    }
    String rest = text;
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      String inside = number(brackets.group(1).strip());
      if (inside != null) {
        return one(inside);
      }
    }
    rest = MAIL.matcher(BRACKETS.matcher(rest).replaceAll(" ")).replaceAll(" ").strip();
    String part = numberInParts(rest);
    if (part != null) {
      return one(part);
    }
    return names().find(stripped(rest));
  }

  private static Found one(String number) {
    return new Found(List.of(number));
  }

  /** A known number among the parts of "R100 - Ana Lindqvist" or "Ana Lindqvist R100". */
  private String numberInParts(String text) {
    for (String part : PARTS.split(text)) {
      String found = part.isBlank() || part.equals(text) ? null : number(part.strip());
      if (found != null) {
        return found;
      }
    }
    String[] words = text.split("[\\s,]+");
    if (words.length > 1) {
      for (String word : List.of(words[0], words[words.length - 1])) {
        String found = word.matches(".*\\d.*") ? number(word.replaceAll("^\\W+|\\W+$", "")) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Only the name: without numbers beside it and forms of address. */
  private static String stripped(String text) {
    StringBuilder kept = new StringBuilder();
    for (String word : text.split("(?<=,)|\\s+")) {
      String folded = Folding.words(word);
      if (!folded.matches(".*\\d.*") && !TITLES.contains(folded)) {
        kept.append(word).append(' ');
      }
    }
    return kept.toString().replaceAll("[|:;\u2013\u2014]|(?<=^|\\s)-(?=\\s|$)", " ").strip();
  }

  private String number(String text) {
    if (byNumber.containsKey(text) || others.containsKey(text)) {
      return text;
    }
    String whole = FieldValues.whole(text);
    if (byNumber.containsKey(whole) || others.containsKey(whole)) {
      return whole;
    }
    if (text.isEmpty() || text.length() > 60) {
      return null;
    }
    Set<String> alike = folded().get(InvisibleText.collapsed(text).toLowerCase(Locale.ROOT));
    return alike != null && alike.size() == 1 ? alike.iterator().next() : null;
  }

  /** Numbers and user names without case, for cells that name nobody as they stand. */
  private Map<String, Set<String>> folded() {
    if (byFoldedNumber == null) {
      byFoldedNumber = new HashMap<>();
      byNumber.keySet().forEach(n -> fold(n, n));
      others.keySet().forEach(n -> fold(n, n));
      for (PersonRow row : rows) {
        if (row.login != null && row.employeeNumber() != null && !byNumber.containsKey(row.login)) {
          fold(row.login, row.employeeNumber());
        }
      }
    }
    return byFoldedNumber;
  }

  private void fold(String written, String number) {
    byFoldedNumber
        .computeIfAbsent(written.toLowerCase(Locale.ROOT), k -> new TreeSet<>())
        .add(number);
  }

  private String mailNumber(String mail) {
    PersonRow row = byMail.get(Mail.key(mail));
    if (row != null && row.employeeNumber() != null) {
      return row.employeeNumber();
    }
    if (othersByMail == null) {
      othersByMail = new HashMap<>();
      others.values().forEach(o -> othersByMail.put(o.mail, o.number));
    }
    return othersByMail.get(Mail.key(mail));
  }

  private ManagerNames names() {
    if (names == null) {
      names = new ManagerNames();
      Set<PersonRow> seen = new LinkedHashSet<>(byNumber.values());
      seen.forEach(
          r ->
              names.add(
                  r.employeeNumber(),
                  r.value(ImportField.GIVEN_NAME),
                  r.value(ImportField.FAMILY_NAME),
                  !r.hasLeft()));
      others.values().forEach(o -> names.add(o.number, o.given, o.family, o.active));
    }
    return names;
  }

  /** Names for a list of numbers, as a problem tells them. */
  static String said(List<String> numbers) {
    List<String> shown = new ArrayList<>(numbers.subList(0, Math.min(5, numbers.size())));
    if (numbers.size() > shown.size()) {
      shown.add("…");
    }
    return String.join(", ", shown);
  }
}
