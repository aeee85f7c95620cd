package org.compagnon.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Fills the posts with people: names, addresses, languages, dates; some have left since. */
final class PeopleGenerator {

  static final String MAIL_DOMAIN = "@compagnon.example";

  private final DemoText names = DemoText.read("names.txt");
  private final LocalDate anchor;
  private final Dice dice;
  private final Map<String, Integer> mailboxes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  PeopleGenerator(long seed, LocalDate anchor) {
    this.dice = new Dice(seed);
    this.anchor = anchor;
    for (Cast role : Cast.values()) {
      taken.add(role.givenName() + " " + role.familyName());
    }
  }

  /** One person a post, in the order of the posts. */
  List<DemoPerson> generate(List<Post> posts) {
    Map<Cast, Integer> cast = new EnumMap<>(Cast.class);
    for (Cast role : Cast.values()) {
      List<Post> free = posts.stream().filter(p -> !cast.containsValue(p.number())).toList();
      cast.put(role, role.postIn(free).number());
    }
    Set<Integer> managing = new HashSet<>();
    posts.forEach(post -> managing.add(post.manager()));
    List<DemoPerson> people = new ArrayList<>();
    for (Post post : posts) {
      Cast role = null;
      for (Map.Entry<Cast, Integer> entry : cast.entrySet()) {
        role = entry.getValue() == post.number() ? entry.getKey() : role;
      }
      boolean stays = role != null || managing.contains(post.number());
      people.add(person(post, role, stays));
    }
    return List.copyOf(people);
  }

  private DemoPerson person(Post post, Cast role, boolean stays) {
    String culture =
        dice.percent(88) ? post.site().culture() : dice.pick(List.of("fr", "de", "pl", "ca"));
    String given;
    String family;
    do {
      given = role == null ? dice.pick(names.section(culture + ".given")) : role.givenName();
      family = role == null ? dice.pick(names.section(culture + ".family")) : role.familyName();
    } while (role == null && !taken.add(given + " " + family));
    String language = role == null ? (post.site().french() ? "fr" : "en") : role.language();
    LocalDate hired = anchor.minusDays(dice.between(60, 1500 + post.level() * 900));
    boolean left = !stays && dice.percent(4);
    return new DemoPerson(
        post.number(),
        post.manager(),
        given,
        family,
        email(given, family),
        post.title(),
        post.function(),
        post.unit(),
        post.level(),
        post.site(),
        language,
        role == null ? languages(post) : role.languages(),
        phone(post.site()),
        hired,
        left
            ? hired.plusDays(
                Math.max(30, anchor.toEpochDay() - hired.toEpochDay() - dice.between(3, 200)))
            : null);
  }

  private List<String> languages(Post post) {
    Set<String> spoken = new LinkedHashSet<>();
    switch (post.site().culture()) {
      case "fr" -> spoken.add("fr");
      case "de" -> spoken.add("de");
      case "pl" -> spoken.add("pl");
      default -> spoken.add(post.site().french() ? "fr" : "en");
    }
    if (post.level() > 3 || dice.percent(post.site().french() ? 78 : 92)) {
      spoken.add("en");
    }
    if (dice.percent(18)) {
      spoken.add(dice.pick(List.of("fr", "de", "es", "pl", "it")));
    }
    return List.copyOf(spoken);
  }

  /** Numbers from ranges that are set aside for fiction; Poland has none. */
  private String phone(Site site) {
    return switch (site.country()) {
      case "FR" -> "+33 1 99 00 %02d %02d".formatted(dice.between(10, 99), dice.between(0, 99));
      case "DE" -> "+49 30 23125 %03d".formatted(dice.between(0, 999));
      case "CA" -> "+1 514 555 01%02d".formatted(dice.between(0, 99));
      default -> null;
    };
  }

  private String email(String given, String family) {
    String local = plain(given) + "." + plain(family);
    int count = mailboxes.merge(local, 1, Integer::sum);
    return (count == 1 ? local : local + count) + MAIL_DOMAIN;
  }

  /** Latin letters without accents, as mail systems want them. */
  static String plain(String name) {
    String decomposed =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replace("ß", "ss")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("ı", "i");
    return decomposed
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z-]", "")
        .toLowerCase(Locale.ROOT);
  }
}
