package org.compagnon.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that somebody who knows a person would try first: name, address, product, house. */
final class OwnWords {
  private static final List<String> PRODUCT =
      List.of("compagnon", "mentoring", "mentorat", "mentore", "mentor", "mentee");
  private static final Set<String> NOT_OWN =
      Set.of("www", "com", "net", "org", "mail", "localhost", "example");
  private static final int SHORTEST = 3;

  private OwnWords() {}

  /**
   * In lower case, without accents, the longest first; their combinations included.
   *
   * @param host where the product is found
   */
  static List<String> of(PasswordOwner owner, String host) {
    Set<String> words = new LinkedHashSet<>(PRODUCT);
    String login = fold(owner.login());
    String local = login.replaceFirst("@.*$", "");
    words.add(login);
    words.add(local);
    words.addAll(parts(local));
    List<String> names = parts(fold(owner.name()));
    words.addAll(names);
    words.add(String.join("", names));
    List<String> reversed = new ArrayList<>(names);
    Collections.reverse(reversed);
    words.add(String.join("", reversed));
    words.addAll(parts(login.replaceFirst("^.*@", "")));
    words.addAll(parts(fold(host)));
    return words.stream()
        .filter(word -> word.length() >= SHORTEST && !NOT_OWN.contains(word))
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(part -> !part.isEmpty()).toList();
  }

  private static String fold(String text) {
    return PasswordRules.plain(text == null ? "" : text).toLowerCase(Locale.ROOT);
  }
}
