package org.compagnon.demo;

import java.util.Comparator;
import java.util.List;

/** The people of the invented company whose accounts are shown to whoever tries the product. */
enum Cast {
  SYSTEM_ADMINISTRATOR("Katarzyna", "Wójcik", "Data and IT", "Poland", 3, "en"),
  ADMINISTRATOR("Ingrid", "Sommerfeld", "Human Resources", "Germany", 4, "en"),
  AUDITOR("Marek", "Drozd", "Finance", "Poland", 3, "en"),
  MENTOR("Tunde", "Okafor", "Sales", "Canada", 5, "en"),
  MENTEE("Léa", "Marchetti", "Data and IT", "France", 2, "fr"),
  SEVERAL_ROLES("Samira", "Rahal", "Human Resources", "France", 4, "fr");

  private final String givenName;
  private final String familyName;
  private final String function;
  private final String country;
  private final int level;
  private final String language;

  Cast(
      String givenName,
      String familyName,
      String function,
      String country,
      int level,
      String language) {
    this.givenName = givenName;
    this.familyName = familyName;
    this.function = function;
    this.country = country;
    this.level = level;
    this.language = language;
  }

  String givenName() {
    return givenName;
  }

  String familyName() {
    return familyName;
  }

  String language() {
    return language;
  }

  /** The post that suits them best: their function for certain, then country, then level. */
  Post postIn(List<Post> posts) {
    return posts.stream()
        .filter(post -> post.function().equals(function))
        .min(Comparator.comparingInt(this::distance))
        .orElseThrow();
  }

  private int distance(Post post) {
    return (post.site().country().equals(country) ? 0 : 10) + Math.abs(post.level() - level);
  }
}
