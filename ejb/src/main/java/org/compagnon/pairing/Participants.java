package org.compagnon.pairing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.pairing.scoring.PairingModel.Participant;
import org.compagnon.pairing.scoring.Preferences;
import org.compagnon.pairing.scoring.ScoringProfile;
import org.compagnon.pairing.scoring.Style;
import org.compagnon.pairing.scoring.WeekHours;
import org.compagnon.pairing.scoring.Workplace;

/**
 * Puts rows about a programme's active enrolments together into what scoring wants. Partners of
 * today take away from demand and capacity; locked pairs that do not fit add to them.
 */
final class Participants {

  private static final int MAX_DEMAND = 3;

  private final Instant asOf;
  private final FirstDay firstDay;
  private final Map<Long, Enrolled> enrolled = new HashMap<>();
  private final Map<Long, Map<Long, Integer>> skills = new HashMap<>();
  private final Map<Long, Map<String, String>> interests = new HashMap<>();
  private final Map<Long, List<String>> languages = new HashMap<>();
  private final Map<Long, Map<String, String>> answers = new HashMap<>();
  private final Map<Long, Map<Long, Integer>> hopes = new HashMap<>();
  private final Map<Long, Map<Long, Integer>> hopedForBy = new HashMap<>();
  private final Map<Long, Long> managers = new HashMap<>();
  private final Map<Long, Set<Long>> partners = new HashMap<>();
  private final Map<Long, Set<Long>> previousPartners = new HashMap<>();
  private final Map<Long, Integer> takenPlaces = new HashMap<>();
  private final Map<Long, Integer> locks = new HashMap<>();

  /** One active enrolment with its person. */
  record Enrolled(
      long id,
      boolean mentor,
      int places,
      Instant waitingSince,
      long personId,
      String language,
      String timeZone,
      Workplace workplace,
      Said said) {}

  /** What an enrolment says about fitting; half-days as bits, null where not stated. */
  record Said(Integer halfDays, Style style) {

    /** Nothing. */
    static final Said NOTHING = new Said(null, Style.UNKNOWN);
  }

  /** Nobody yet; waiting is counted up to an instant. */
  Participants(Instant asOf, FirstDay firstDay) {
    this.asOf = asOf;
    this.firstDay = firstDay;
  }

  void enrolled(Enrolled row) {
    enrolled.put(row.id(), row);
  }

  void skill(long enrolmentId, long skillId, int weight) {
    skills.computeIfAbsent(enrolmentId, id -> new HashMap<>()).put(skillId, weight);
  }

  void interest(long enrolmentId, String key, String text) {
    interests.computeIfAbsent(enrolmentId, id -> new HashMap<>()).put(key, text);
  }

  /** An answer to a question of the programme. */
  void answer(long enrolmentId, String code, String answer) {
    answers.computeIfAbsent(enrolmentId, id -> new HashMap<>()).put(code, answer);
  }

  /** Somebody hopes for a person; people who enrolled come before, others do not count. */
  void hope(long enrolmentId, long personId, int place) {
    var by = enrolled.get(enrolmentId);
    if (by == null) {
      return;
    }
    if (by.mentor()) {
      hopedForBy.computeIfAbsent(personId, id -> new HashMap<>()).put(by.personId(), place);
    } else {
      hopes.computeIfAbsent(enrolmentId, id -> new HashMap<>()).put(personId, place);
    }
  }

  void language(long personId, String language) {
    languages.computeIfAbsent(personId, id -> new ArrayList<>()).add(language);
  }

  void manager(long personId, long managerId) {
    managers.put(personId, managerId);
  }

  /** A relationship of today or of the past, in any programme. */
  void relationship(long menteePersonId, long mentorPersonId, boolean present) {
    var map = present ? partners : previousPartners;
    map.computeIfAbsent(menteePersonId, id -> new HashSet<>()).add(mentorPersonId);
    map.computeIfAbsent(mentorPersonId, id -> new HashSet<>()).add(menteePersonId);
  }

  /** A relationship of today that holds one place of each of these enrolments. */
  void placeTaken(long menteeEnrolmentId, long mentorEnrolmentId) {
    takenPlaces.merge(menteeEnrolmentId, 1, Integer::sum);
    takenPlaces.merge(mentorEnrolmentId, 1, Integer::sum);
  }

  /** A pair that stays. */
  void locked(long menteeEnrolmentId, long mentorEnrolmentId) {
    locks.merge(menteeEnrolmentId, 1, Integer::sum);
    locks.merge(mentorEnrolmentId, 1, Integer::sum);
  }

  /** Whether the two are together today. */
  boolean arePartners(long menteePersonId, long mentorPersonId) {
    return partners.getOrDefault(menteePersonId, Set.of()).contains(mentorPersonId);
  }

  /** Whether a mentee may be locked once more. */
  boolean hasRoomForLock(long menteeEnrolmentId) {
    return locks.getOrDefault(menteeEnrolmentId, 0) < MAX_DEMAND;
  }

  /** Enrolment id of everybody in one role by person id. */
  Map<Long, Long> enrolmentOfPerson(boolean mentor) {
    var byPerson = new HashMap<Long, Long>();
    enrolled.values().stream()
        .filter(row -> row.mentor() == mentor)
        .forEach(row -> byPerson.put(row.personId(), row.id()));
    return byPerson;
  }

  /** Mentees who still want a mentor. */
  List<Participant> mentees() {
    return participants(false).stream().filter(participant -> participant.places() > 0).toList();
  }

  /** All mentors, those without a free place included: they explain a shortage. */
  List<Participant> mentors() {
    return participants(true);
  }

  private List<Participant> participants(boolean mentor) {
    return enrolled.values().stream()
        .filter(row -> row.mentor() == mentor)
        .sorted((one, other) -> Long.compare(one.id(), other.id()))
        .map(row -> new Participant(profile(row), places(row)))
        .toList();
  }

  private int places(Enrolled row) {
    int free = Math.max(0, row.places() - takenPlaces.getOrDefault(row.id(), 0));
    return Math.max(free, locks.getOrDefault(row.id(), 0));
  }

  private ScoringProfile profile(Enrolled row) {
    var spoken = spoken(row);
    long waited = row.mentor() ? 0 : ChronoUnit.DAYS.between(row.waitingSince(), asOf);
    return new ScoringProfile(
        row.id(),
        row.personId(),
        line(row.personId()),
        folded(row),
        spoken,
        preferred(row, spoken),
        skills.getOrDefault(row.id(), Map.of()),
        interests.getOrDefault(row.id(), Map.of()),
        (int) Math.max(0, Math.min(waited, 100_000)),
        partners.getOrDefault(row.personId(), Set.of()),
        previousPartners.getOrDefault(row.personId(), Set.of()),
        preferences(row));
  }

  /** What somebody speaks, that of the mails first; the mails' alone where nothing is known. */
  private List<String> spoken(Enrolled row) {
    var known = new ArrayList<>(languages.getOrDefault(row.personId(), List.of(row.language())));
    known.sort(Comparator.comparing(one -> !one.equals(row.language())));
    return known;
  }

  /** The language of the mails where it is spoken; else known only where one alone is spoken. */
  private static String preferred(Enrolled row, List<String> spoken) {
    return spoken.size() == 1 || spoken.contains(row.language()) ? spoken.get(0) : null;
  }

  private Preferences preferences(Enrolled row) {
    int offset = firstDay.offset(row.timeZone());
    var halfDays = row.said().halfDays();
    return new Preferences(
        halfDays == null ? null : WeekHours.of(halfDays, offset),
        row.said().style(),
        answers.getOrDefault(row.id(), Map.of()),
        row.mentor() ? Map.of() : hopes.getOrDefault(row.id(), Map.of()),
        row.mentor() ? Map.of() : hopedForBy.getOrDefault(row.personId(), Map.of()));
  }

  /** Managers upwards; a circle in the data ends where it closes. */
  private Collection<Long> lineOf(long personId) {
    var line = new LinkedHashSet<Long>();
    Long manager = managers.get(personId);
    while (manager != null && line.add(manager)) {
      manager = managers.get(manager);
    }
    line.remove(personId);
    return line;
  }

  private List<Long> line(long personId) {
    return List.copyOf(lineOf(personId));
  }

  private Workplace folded(Enrolled row) {
    var place = row.workplace();
    return new Workplace(
        fold(place.unit()),
        fold(place.function()),
        place.level(),
        fold(place.city()),
        fold(place.country()),
        firstDay.offset(row.timeZone()),
        FirstDay.isUnknown(row.timeZone()));
  }

  private static String fold(String text) {
    return text == null || text.isBlank() ? null : Folding.plain(text.strip());
  }
}
