package org.compagnon.shared;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names are sorted and searched, alike in every list and on every database, whose own order of
 * letters depends on how it was set up. English and French sort alike here: neither case nor
 * accents count, unless nothing else differs; apostrophes never, hyphens as blanks.
 */
public final class Names {
  /** Rises whenever keys are made in another way, so that those that are kept are made again. */
  public static final int FORM = 1;

  private static final int LONGEST_SORT_KEY = 600;
  private static final int LONGEST_SEARCH_KEY = 1_200;
  private static final int MOST_WORDS = 8;

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹ`´′]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** Words that may stand before a family name, written small; elsewhere they are its beginning. */
  private static final Set<String> PARTICLES =
      Set.of(
          "a", "af", "al", "an", "auf", "av", "aus", "bin", "ibn", "da", "dal", "das", "de",
          "degli", "dei", "del", "della", "delle", "den", "der", "des", "di", "do", "dos", "du",
          "e", "el", "het", "im", "in", "la", "las", "le", "les", "los", "op", "'s", "'t", "te",
          "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur");

  private static final Pattern ELIDED = Pattern.compile("^[dl]['’](?=\\p{L})");

  private Names() {}

  /**
   * What a list is sorted by, compared byte by byte: family name, given name, then the exact
   * spelling.
   *
   * @param particles whether "van der Meer" stands under V (true) or under M
   */
  public static byte[] sortKey(String family, String given, boolean particles) {
    String first = particles ? family : withoutParticles(family);
    String key =
        sorted(first)
            + '\0'
            + sorted(given)
            + '\0'
            + Normalizer.normalize(family + '\0' + given, Normalizer.Form.NFD);
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= LONGEST_SORT_KEY ? bytes : Arrays.copyOf(bytes, LONGEST_SORT_KEY);
  }

  private static String sorted(String name) {
    String plain = Spelling.plain(APOSTROPHES.matcher(name).replaceAll(""));
    return NOT_WORD.matcher(plain).replaceAll(" ").strip();
  }

  private static String withoutParticles(String family) {
    String rest = family.strip();
    while (true) {
      String elided = ELIDED.matcher(rest).replaceFirst("");
      String[] parts = BLANKS.split(elided, 2);
      boolean particle = parts.length == 2 && PARTICLES.contains(parts[0].replace('’', '\''));
      if (!particle) {
        return elided;
      }
      rest = parts[1];
    }
  }

  /**
   * What a search looks in: the name in every way in which somebody may type it, then the other
   * texts without case and accents. O’Neill is found as o'neill, oneill and o neill; Müller as
   * muller and mueller.
   */
  public static String searchKey(String given, String family, String... others) {
    String composed =
        Normalizer.normalize(given + " " + family, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Set<String> ways = new LinkedHashSet<>();
    String words = words(composed);
    ways.add(words);
    ways.add(joined(given) + " " + joined(family));
    ways.add(words(APOSTROPHES.matcher(spelledOut(composed)).replaceAll("")));
    ways.add(words.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a"));
    for (String other : others) {
      if (other != null) {
        ways.add(Spelling.plain(other));
      }
    }
    String key = String.join(" ", ways);
    return key.length() <= LONGEST_SEARCH_KEY ? key : key.substring(0, LONGEST_SEARCH_KEY);
  }

  private static String words(String text) {
    return NOT_WORD.matcher(Spelling.plain(text)).replaceAll(" ").strip();
  }

  private static String joined(String name) {
    return NOT_WORD.matcher(Spelling.plain(name)).replaceAll("");
  }

  /** With the letters that German and the Nordic languages put for what a keyboard has not. */
  private static String spelledOut(String lower) {
    return lower
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("å", "aa")
        .replace("ø", "oe");
  }

  /**
   * The words that have to be in a search key, in any order; at most eight. Safe inside a pattern
   * of SQL's {@code like}.
   */
  public static List<String> wanted(String query) {
    if (query == null) {
      return List.of();
    }
    return Arrays.stream(BLANKS.split(query))
        .flatMap(word -> Arrays.stream(wantedOf(word).split(" ")))
        .map(word -> word.replace("%", "").replace("\\", ""))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .collect(Collectors.toList());
  }

  /** Addresses and numbers stand in the key as they are; of a name, its letters. */
  private static String wantedOf(String word) {
    String plain = Spelling.plain(word);
    boolean exact = plain.chars().anyMatch(c -> Character.isDigit(c) || "@._".indexOf(c) >= 0);
    return exact ? plain : words(APOSTROPHES.matcher(plain).replaceAll(""));
  }

  /** Compares texts as readers of a language expect; for short lists that are in memory. */
  public static Collator collator(Language language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language.code()));
    collator.setStrength(Collator.TERTIARY);
    return collator;
  }
}
