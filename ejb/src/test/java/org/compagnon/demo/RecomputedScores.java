package org.compagnon.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The scores of a round, computed from docs/pairing/scoring.md and the tables alone. Shares nothing
 * with the code that scores: what it knows, a stranger can read.
 */
final class RecomputedScores {
  private static final int FULL = 10_000;

  private final Connection connection;
  private final JsonObject rules;
  private final JsonObject weights;
  private final Map<String, Integer> averages = new TreeMap<>();
  private final LocalDate firstDay;
  private final String programmeZone;
  private final Map<Long, Long> managers = new HashMap<>();
  private final Map<Long, Someone> people = new TreeMap<>();

  /** What the tables say of somebody who takes part. */
  private static final class Someone {
    private long person;
    private boolean mentor;
    private int capacity;
    private String unit;
    private String function;
    private Integer level;
    private String city;
    private String country;
    private String zone;
    private String mails;
    private Integer halfDays;
    private final Integer[] scales = new Integer[3];
    private final Set<String> spoken = new HashSet<>();
    private final Map<Long, Integer> skills = new HashMap<>();
    private final Set<String> interests = new HashSet<>();
  }

  RecomputedScores(Connection connection, long round) throws SQLException {
    this.connection = connection;
    List<Object[]> facts =
        rows(
            """
            select r.rules, r.averages, p.starts_on, p.time_zone, p.id
            from pairing_round r join programme p on p.id = r.programme_id where r.id = """
                + round);
    JsonObject setup = json(facts.get(0)[0]);
    rules = setup.getJsonObject("rules");
    weights = setup.getJsonObject("weights");
    JsonObject points = json(facts.get(0)[1]).getJsonObject("points");
    points.keySet().forEach(key -> averages.put(key, points.getInt(key)));
    firstDay = LocalDate.parse(String.valueOf(facts.get(0)[2]));
    programmeZone = String.valueOf(facts.get(0)[3]);
    read(((Number) facts.get(0)[4]).longValue());
  }

  private static JsonObject json(Object text) {
    return Json.createReader(new StringReader(String.valueOf(text))).readObject();
  }

  private List<Object[]> rows(String query) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        Object[] row = new Object[found.getMetaData().getColumnCount()];
        for (int k = 0; k < row.length; k++) {
          row[k] = found.getObject(k + 1);
          if (row[k] instanceof java.sql.Clob) {
            row[k] = found.getString(k + 1);
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private void read(long programme) throws SQLException {
    for (Object[] row :
        rows(
            """
            select e.id, e.role, e.person_id, p.unit, p.function_name, p.level, p.city, p.country,
              p.time_zone, p.language, e.half_days, e.directness, e.structure, e.advice, e.capacity
            from enrolment e join person p on p.id = e.person_id where e.programme_id = """
                + programme)) {
      Someone one = new Someone();
      one.mentor = "MENTOR".equals(row[1]);
      one.person = number(row[2]).longValue();
      one.unit = text(row[3]);
      one.function = text(row[4]);
      one.level = integer(row[5]);
      one.city = text(row[6]);
      one.country = text(row[7]);
      one.zone = (String) row[8];
      one.mails = (String) row[9];
      one.halfDays = integer(row[10]);
      for (int k = 0; k < 3; k++) {
        one.scales[k] = integer(row[11 + k]);
      }
      one.capacity = integer(row[14]);
      people.put(number(row[0]).longValue(), one);
    }
    for (Object[] row : rows("select enrolment_id, skill_id, weight from enrolment_skill")) {
      Someone one = people.get(number(row[0]).longValue());
      if (one != null) {
        one.skills.put(number(row[1]).longValue(), integer(row[2]));
      }
    }
    for (Object[] row : rows("select enrolment_id, interest_key from enrolment_interest")) {
      Someone one = people.get(number(row[0]).longValue());
      if (one != null) {
        one.interests.add((String) row[1]);
      }
    }
    for (Object[] row : rows("select person_id, language from person_language")) {
      people.values().stream()
          .filter(one -> one.person == number(row[0]).longValue())
          .forEach(one -> one.spoken.add((String) row[1]));
    }
    people.values().stream()
        .filter(one -> one.spoken.isEmpty())
        .forEach(one -> one.spoken.add(one.mails));
    for (Object[] row : rows("select id, manager_id from person where manager_id is not null")) {
      managers.put(number(row[0]).longValue(), number(row[1]).longValue());
    }
  }

  private static Number number(Object value) {
    return (Number) value;
  }

  private static Integer integer(Object value) {
    return value == null ? null : ((Number) value).intValue();
  }

  private static String text(Object value) {
    return value == null
        ? null
        : java.text.Normalizer.normalize(
                String.valueOf(value).strip().toLowerCase(java.util.Locale.ROOT),
                java.text.Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
  }

  /** Mentee, then mentor, by enrolment id, to the score: every pair the rules allow. */
  Map<Long, Map<Long, Integer>> allowed() {
    Map<Long, Map<Long, Integer>> scores = new TreeMap<>();
    people.forEach(
        (menteeId, mentee) -> {
          if (mentee.mentor) {
            return;
          }
          people.forEach(
              (mentorId, mentor) -> {
                if (mentor.mentor && mayBePaired(mentee, mentor)) {
                  int score = score(mentee, mentor);
                  if (score >= rules.getInt("minimumScore")) {
                    scores.computeIfAbsent(menteeId, id -> new TreeMap<>()).put(mentorId, score);
                  }
                }
              });
        });
    return scores;
  }

  /** The averages as the document says they come about. */
  Map<String, Integer> averages() {
    Map<String, long[]> sums = new TreeMap<>();
    for (Someone mentee : people.values()) {
      for (Someone mentor : people.values()) {
        if (!mentee.mentor && mentor.mentor && mentor.capacity > 0 && mayBePaired(mentee, mentor)) {
          points(mentee, mentor)
              .forEach(
                  (key, points) -> {
                    if (points != null && weight(key) > 0) {
                      long[] sum = sums.computeIfAbsent(key, one -> new long[2]);
                      sum[0] += points;
                      sum[1]++;
                    }
                  });
        }
      }
    }
    Map<String, Integer> means = new TreeMap<>();
    sums.forEach((key, sum) -> means.put(key, (int) ((2 * sum[0] + sum[1]) / (2 * sum[1]))));
    return means;
  }

  /** The averages that the round keeps. */
  Map<String, Integer> keptAverages() {
    return averages;
  }

  private int weight(String key) {
    return weights.getInt(
        switch (key) {
          case "MENTEE_CHOICE" -> "menteeChoice";
          case "MENTOR_CHOICE" -> "mentorChoice";
          default -> key.toLowerCase(java.util.Locale.ROOT);
        });
  }

  int score(Someone mentee, Someone mentor) {
    long sum = 0;
    long all = 0;
    var points = points(mentee, mentor);
    for (var average : averages.entrySet()) {
      Integer own = points.get(average.getKey());
      int counted = own == null ? average.getValue() : own;
      if (average.getKey().equals("STYLE") && own != null && given(mentee) < 3) {
        counted = Math.min(own, average.getValue());
      }
      sum += (long) weight(average.getKey()) * counted;
      all += weight(average.getKey());
    }
    return all == 0 ? 5_000 : (int) ((2 * sum + all) / (2 * all));
  }

  private static int given(Someone mentee) {
    int given = 0;
    for (Integer scale : mentee.scales) {
      given += scale == null ? 0 : 1;
    }
    return given;
  }

  private boolean mayBePaired(Someone mentee, Someone mentor) {
    if (mentee.person == mentor.person
        || above(mentee.person).contains(mentor.person)
        || above(mentor.person).contains(mentee.person)) {
      return false;
    }
    boolean sameUnit = mentee.unit != null && mentee.unit.equals(mentor.unit);
    Long manager = managers.get(mentee.person);
    if (rules.getBoolean("otherTeam")
        && (sameUnit || manager != null && manager.equals(managers.get(mentor.person)))) {
      return false;
    }
    if (rules.getBoolean("commonLanguage") && common(mentee, mentor).isEmpty()) {
      return false;
    }
    boolean levels = mentee.level != null && mentor.level != null;
    return !levels
        || !rules.containsKey("minLevelGap")
        || mentor.level - mentee.level >= rules.getInt("minLevelGap");
  }

  private Set<Long> above(long person) {
    Set<Long> line = new HashSet<>();
    for (Long at = managers.get(person); at != null && line.add(at); at = managers.get(at)) {}
    return line;
  }

  private static Set<String> common(Someone one, Someone other) {
    Set<String> common = new HashSet<>(one.spoken);
    common.retainAll(other.spoken);
    return common;
  }

  /** Points by criterion; null where the mentee stated nothing. */
  private Map<String, Integer> points(Someone mentee, Someone mentor) {
    Map<String, Integer> points = new HashMap<>();
    points.put("SKILLS", skills(mentee, mentor));
    points.put("INTERESTS", interests(mentee, mentor));
    if (mentee.function != null) {
      boolean same = mentee.function.equals(mentor.function);
      boolean wished = same == "SAME".equals(weights.getString("functionWish"));
      points.put("FUNCTION", mentor.function != null && wished ? FULL : 0);
    }
    points.put("LOCATION", place(mentee, mentor));
    if (mentee.level != null) {
      int off =
          mentor.level == null
              ? 4
              : Math.abs(mentor.level - mentee.level - weights.getInt("idealLevelGap"));
      points.put("LEVEL", FULL - 2_500 * Math.min(4, off));
    }
    points.put("LANGUAGE", language(mentee, mentor));
    if (mentee.halfDays != null && mentee.halfDays != 0) {
      Set<Integer> hours = hours(mentee);
      hours.retainAll(mentor.halfDays == null ? Set.of() : hours(mentor));
      points.put("AVAILABILITY", FULL * Math.min(hours.size(), 8) / 8);
    }
    points.put("STYLE", style(mentee, mentor));
    return points;
  }

  private static Integer skills(Someone mentee, Someone mentor) {
    long met = 0;
    long sought = 0;
    for (var wish : mentee.skills.entrySet()) {
      Integer offered = mentor.skills.get(wish.getKey());
      met +=
          (long) wish.getValue() * (offered == null ? 0 : Math.min(FULL, 5_500 + 1_500 * offered));
      sought += wish.getValue();
    }
    return sought == 0 ? null : (int) (met / sought);
  }

  private static Integer interests(Someone mentee, Someone mentor) {
    int named = mentee.interests.size();
    Set<String> both = new HashSet<>(mentee.interests);
    both.retainAll(mentor.interests);
    int enough = Math.max(3, (named + 2) / 3);
    return named == 0 ? null : (Integer) (FULL * Math.min(both.size(), enough) / enough);
  }

  private Integer place(Someone mentee, Someone mentor) {
    if (mentee.country == null && mentee.zone == null) {
      return null;
    }
    if (mentee.country != null && mentee.country.equals(mentor.country)) {
      return mentee.city != null && mentee.city.equals(mentor.city) ? FULL : 8_000;
    }
    int apart = Math.min(480, Math.abs(minutes(mentee) - minutes(mentor)));
    return mentor.zone == null ? 0 : 6_000 * (480 - apart) / 480;
  }

  private static Integer language(Someone mentee, Someone mentor) {
    String preferred = null;
    if (mentee.spoken.contains(mentee.mails)) {
      preferred = mentee.mails;
    } else if (mentee.spoken.size() == 1) {
      preferred = mentee.spoken.iterator().next();
    }
    if (preferred != null && mentor.spoken.contains(preferred)) {
      return FULL;
    }
    return common(mentee, mentor).isEmpty() ? 0 : preferred == null ? 8_000 : 6_000;
  }

  private static Integer style(Someone mentee, Someone mentor) {
    int sum = 0;
    for (int k = 0; k < 3; k++) {
      if (mentee.scales[k] != null && mentor.scales[k] != null) {
        sum += 4 - Math.abs(mentee.scales[k] - mentor.scales[k]);
      }
    }
    return given(mentee) == 0 ? null : (Integer) (FULL * sum / (4 * given(mentee)));
  }

  private int minutes(Someone one) {
    ZoneId zone = ZoneId.of(one.zone == null ? programmeZone : one.zone);
    return zone.getRules().getOffset(firstDay.atStartOfDay(zone).toInstant()).getTotalSeconds()
        / 60;
  }

  private Set<Integer> hours(Someone one) {
    int[][] times = {{8, 12}, {13, 17}, {18, 21}};
    int shift = Math.floorDiv(minutes(one) + 30, 60);
    Set<Integer> hours = new HashSet<>();
    for (int half = 0; half < 15; half++) {
      if ((one.halfDays >> half & 1) == 1) {
        for (int hour = times[half % 3][0]; hour < times[half % 3][1]; hour++) {
          hours.add(Math.floorMod(24 * (half / 3) + hour - shift, 168));
        }
      }
    }
    return hours;
  }
}
