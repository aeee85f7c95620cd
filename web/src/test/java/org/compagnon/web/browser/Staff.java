package org.compagnon.web.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * People of the invented company for tests that change something: nobody twice, and never those
 * with whom the product is tried and walked through.
 */
final class Staff {
  private static final String FINISHED = "951";

  /** The programme in which people are paired. */
  static final String RUNNING = "952";

  /** The programme in which people enrol. */
  static final String OPEN = "953";

  private static final Set<String> CAST =
      Set.of("Wójcik", "Sommerfeld", "Drozd", "Okafor", "Marchetti", "Rahal");
  private static final Set<String> USED = new HashSet<>();
  private static final Deque<Couple> COUPLES = new ArrayDeque<>();

  private Staff() {}

  /** Somebody at work. */
  record Employee(String number, String login, String name) {}

  /** Two people who are mentor and mentee in the running programme. */
  record Couple(String id, Employee mentee, Employee mentor) {}

  /** Somebody of a country and level who may take part in the open programme, and has none yet. */
  static synchronized Employee free(String country, int level) {
    try (Visitor admin = administrator()) {
      Set<String> enrolled = new HashSet<>();
      for (String programme : List.of(FINISHED, RUNNING, OPEN)) {
        for (JsonObject one : all(admin, "/programmes/" + programme + "/enrolments?")) {
          enrolled.add(one.getAsJsonObject("person").get("id").getAsString());
        }
      }
      String query = "/people?status=ACTIVE&country=" + country + "&level=" + level + "&";
      for (JsonObject person : all(admin, query)) {
        String id = person.get("id").getAsString();
        if (!enrolled.contains(id) && isFree(text(person, "familyName"), id)) {
          JsonObject card = object(admin, "/people/" + id).getAsJsonObject("card");
          if (LocalDate.parse(text(card, "hiredOn")).isBefore(LocalDate.now().minusDays(100))) {
            return new Employee(
                text(card, "employeeNo"),
                text(card, "email"),
                text(card, "givenName") + " " + text(card, "familyName"));
          }
        }
      }
    }
    throw new AssertionError("Nobody is free in " + country + " on level " + level);
  }

  /** A pair of the running programme that goes on; another at every call. */
  static synchronized Couple couple() {
    if (COUPLES.isEmpty()) {
      findCouples();
    }
    return COUPLES.removeFirst();
  }

  private static void findCouples() {
    try (Visitor admin = administrator()) {
      String query = "/relationships?state=ACTIVE&programme=" + RUNNING + "&";
      for (JsonObject pair : all(admin, query)) {
        Employee mentee = side(pair, "mentee");
        Employee mentor = side(pair, "mentor");
        if (isFree(family(mentee), mentee.login()) && isFree(family(mentor), mentor.login())) {
          COUPLES.add(new Couple(text(pair, "id"), mentee, mentor));
        }
      }
    }
  }

  private static Visitor administrator() {
    return new Visitor("en").signIn(Product.ADMINISTRATOR, "en");
  }

  private static boolean isFree(String family, String key) {
    return !CAST.contains(family) && USED.add(key);
  }

  private static String family(Employee employee) {
    return employee.name().substring(employee.name().lastIndexOf(' ') + 1);
  }

  private static Employee side(JsonObject pair, String side) {
    JsonObject one = pair.getAsJsonObject(side);
    return new Employee(text(one, "personId"), text(one, "email"), text(one, "name"));
  }

  private static List<JsonObject> all(Visitor admin, String query) {
    List<JsonObject> items = new ArrayList<>();
    long total = 1;
    for (int page = 0; items.size() < total; page++) {
      JsonObject answer = object(admin, query + "size=200&page=" + page);
      total = answer.get("total").getAsLong();
      for (JsonElement item : answer.getAsJsonArray("items")) {
        items.add(item.getAsJsonObject());
      }
    }
    return items;
  }

  private static JsonObject object(Visitor admin, String path) {
    return JsonParser.parseString(admin.api("GET", path, null)).getAsJsonObject();
  }

  private static String text(JsonObject object, String field) {
    return object.get(field).getAsString();
  }
}
