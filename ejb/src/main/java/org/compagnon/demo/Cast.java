package org.compagnon.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.security.Role;

/** The people of the invented company whose accounts are shown to whoever tries the product. */
enum Cast {
  SYSTEM_ADMINISTRATOR("Katarzyna", "Wójcik", "Data and IT", "PL", 3, List.of("pl", "en")),
  ADMINISTRATOR("Ingrid", "Sommerfeld", "Human Resources", "DE", 4, List.of("de", "en", "fr")),
  AUDITOR("Marek", "Drozd", "Finance", "PL", 3, List.of("pl", "en")),
  MENTOR("Tunde", "Okafor", "Sales", "CA", 5, List.of("en", "fr")),
  MENTEE("Léa", "Marchetti", "Data and IT", "FR", 2, List.of("fr", "en")),
  SEVERAL_ROLES("Samira", "Rahal", "Human Resources", "FR", 4, List.of("fr", "en"));

  private final String givenName;
  private final String familyName;
  private final String function;
  private final String country;
  private final int level;
  private final List<String> languages;

  Cast(
      String givenName,
      String familyName,
      String function,
      String country,
      int level,
      List<String> languages) {
    this.givenName = givenName;
    this.familyName = familyName;
    this.function = function;
    this.country = country;
    this.level = level;
    this.languages = languages;
  }

  String givenName() {
    return givenName;
  }

  String familyName() {
    return familyName;
  }

  /** Languages they speak, their own first. */
  List<String> languages() {
    return languages;
  }

  /** Language the product speaks to them. */
  String language() {
    return "fr".equals(languages.get(0)) ? "fr" : "en";
  }

  /**
   * What they sign in with: the people in office by their function, the others by their address.
   */
  String login(DemoPerson person) {
    return switch (this) {
      case SYSTEM_ADMINISTRATOR -> "system" + PeopleGenerator.MAIL_DOMAIN;
      case ADMINISTRATOR -> "admin" + PeopleGenerator.MAIL_DOMAIN;
      case AUDITOR -> "auditor" + PeopleGenerator.MAIL_DOMAIN;
      default -> person.email();
    };
  }

  /** Skills they seek or offer in the running programme, by weight; empty: as chance has it. */
  Map<String, Integer> skills() {
    return switch (this) {
      case MENTEE -> Map.of("presenting-to-executives", 5, "data-strategy", 3, "negotiation", 2);
      case MENTOR ->
          Map.of(
              "presenting-to-executives", 5,
              "negotiation", 5,
              "key-account-management", 4,
              "leading-teams", 4);
      default -> Map.of();
    };
  }

  /** Interests of theirs; empty: as chance has it. */
  List<String> interests() {
    return switch (this) {
      case MENTEE -> List.of("jazz", "podcasts", "course à pied");
      case MENTOR -> List.of("jazz", "podcasts", "cooking");
      default -> List.of();
    };
  }

  /** What they may do. */
  Set<String> roles() {
    return switch (this) {
      case SYSTEM_ADMINISTRATOR -> Set.of(Role.SYSTEM);
      case ADMINISTRATOR -> Set.of(Role.ADMINISTRATOR);
      case AUDITOR -> Set.of(Role.AUDITOR);
      case SEVERAL_ROLES -> Set.of(Role.ADMINISTRATOR, Role.PARTICIPANT);
      default -> Set.of(Role.PARTICIPANT);
    };
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
