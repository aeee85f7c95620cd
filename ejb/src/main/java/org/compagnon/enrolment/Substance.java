package org.compagnon.enrolment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.compagnon.organisation.importing.Folding;

/**
 * Whether an answer says something: too short, one letter or word over and over, keys in a row, the
 * question itself, or what was answered before. A machine only asks back; an administrator may take
 * an answer as it stands. Plain Java.
 *
 * <p>Careful with short honest answers: no dictionary and no language is asked for, signs of
 * scripts that write a word in one or two count threefold, and letters typed at random are looked
 * for in the Latin script only.
 */
final class Substance {
  /** Fewest letters, spaces included. */
  static final int LEAST = 15;

  private static final int LEAST_LETTERS = 10;
  private static final int WORD_SIGN = 3;
  private static final int FEW_LETTERS = 3;
  private static final int RUN = 3;
  private static final int CLUSTER = 4;
  private static final double MOSTLY = 0.7;
  private static final String VOWELS = "aeiouyœæ";
  private static final List<String> ROWS =
      List.of(
          "qwertyuiop",
          "qwertzuiop",
          "azertyuiop",
          "asdfghjkl",
          "qsdfghjklm",
          "zxcvbnm",
          "yxcvbnm",
          "wxcvbn",
          "йцукенгшщзхъ",
          "фывапролджэ",
          "ячсмитьбю",
          "abcdefghijklmnopqrstuvwxyz",
          "0123456789");

  /** What an answer lacks; the key of its sentence ends like the name of {@link #key}. */
  enum Lack {
    /** There is too little of it. */
    SHORT("answerShort"),
    /** The same letter or word over and over. */
    REPEATED("answerRepeated"),
    /** Keys in a row, or letters at random. */
    KEYS("answerKeys"),
    /** The question, copied. */
    QUESTION("answerQuestion"),
    /** The same as an answer before. */
    SAME("answerSame");

    private final String key;

    Lack(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  private Substance() {}

  /**
   * What an answer lacks; empty where it says something.
   *
   * @param text not null
   * @param questions the question as it may have been read, in every language
   * @param before other answers of the same person
   */
  static Optional<Lack> lackOf(String text, List<String> questions, List<String> before) {
    String letters = letters(text);
    List<String> words = words(text);
    if (length(text) < LEAST || weight(letters) < LEAST_LETTERS && !isRepeated(letters, words)) {
      return Optional.of(Lack.SHORT);
    }
    if (isRepeated(letters, words)) {
      return Optional.of(Lack.REPEATED);
    }
    if (isOfKeys(letters, words)) {
      return Optional.of(Lack.KEYS);
    }
    if (questions.stream().anyMatch(question -> isCopied(words, words(question)))) {
      return Optional.of(Lack.QUESTION);
    }
    return before.stream().anyMatch(other -> words(other).equals(words))
        ? Optional.of(Lack.SAME)
        : Optional.empty();
  }

  /** Code points, signs that stand for a syllable or word threefold. */
  private static int length(String text) {
    return text.codePoints().map(Substance::weight).sum();
  }

  private static int weight(String letters) {
    return letters.codePoints().map(Substance::weight).sum();
  }

  private static int weight(int letter) {
    var script = Character.UnicodeScript.of(letter);
    boolean wordSign =
        Character.isIdeographic(letter)
            || script == Character.UnicodeScript.HANGUL
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA;
    return wordSign ? WORD_SIGN : 1;
  }

  private static String letters(String text) {
    return Folding.plain(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> words(String text) {
    return Arrays.stream(Folding.plain(text).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean isRepeated(String letters, List<String> words) {
    long different = letters.codePoints().distinct().count();
    int all = letters.codePointCount(0, letters.length());
    if (all > FEW_LETTERS && different * FEW_LETTERS < all && different <= FEW_LETTERS) {
      return true;
    }
    int distinct = new HashSet<>(words).size();
    return words.size() > 1 && distinct == 1
        || words.size() > FEW_LETTERS && distinct * FEW_LETTERS <= words.size()
        || isPeriodic(letters);
  }

  /** Whether it is one piece three times or more. */
  private static boolean isPeriodic(String letters) {
    for (int period = 1; period * FEW_LETTERS <= letters.length(); period++) {
      if (letters.length() > LEAST_LETTERS
          && letters.regionMatches(period, letters, 0, letters.length() - period)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfKeys(String letters, List<String> words) {
    int inRuns = words.stream().mapToInt(Substance::inRuns).sum();
    int inClusters = words.stream().mapToInt(Substance::inClusters).sum();
    return Math.max(inRuns, inClusters) >= MOSTLY * letters.length();
  }

  /** Letters of a word that lie beside each other on a keyboard, three or more in a row. */
  private static int inRuns(String word) {
    int sum = 0;
    int from = 0;
    while (from < word.length()) {
      int to = from + 1;
      while (to < word.length() && isOnRow(word.substring(from, to + 1))) {
        to++;
      }
      sum += to - from >= RUN ? to - from : 0;
      from = to - from >= RUN ? to : from + 1;
    }
    return sum;
  }

  private static boolean isOnRow(String piece) {
    String backwards = new StringBuilder(piece).reverse().toString();
    return ROWS.stream().anyMatch(row -> row.contains(piece) || row.contains(backwards));
  }

  /** Letters of a Latin word in lower case that stand four or more in a row without a vowel. */
  private static int inClusters(String word) {
    int sum = 0;
    int run = 0;
    for (int k = 0; k <= word.length(); k++) {
      char letter = k < word.length() ? word.charAt(k) : ' ';
      if (letter >= 'a' && letter <= 'z' && VOWELS.indexOf(letter) < 0) {
        run++;
      } else {
        sum += run >= CLUSTER ? run : 0;
        run = 0;
      }
    }
    return sum;
  }

  /** Whether nearly every word is one of the question's, and there are not many more. */
  private static boolean isCopied(List<String> words, List<String> question) {
    Set<String> asked = new TreeSet<>(question);
    long common = words.stream().filter(asked::contains).count();
    return words.size() >= FEW_LETTERS && common >= 0.9 * words.size();
  }
}
