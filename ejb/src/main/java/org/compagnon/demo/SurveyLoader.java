package org.compagnon.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.compagnon.evaluation.BuiltInQuestionnaire;
import org.compagnon.evaluation.SurveyKey;
import org.compagnon.shared.Hashes;

/**
 * Writes two anonymous surveys: the finished programme's, closed and with results, and the running
 * one's half-way through. Sheets carry random names as real ones do; only what they say is drawn
 * from the seed.
 */
final class SurveyLoader {
  static final String FINISHED_NAME = "Looking back · Regard en arrière";
  static final String RUNNING_NAME = "Half-way · À mi-parcours";
  static final int DAYS_OPEN = 18;
  private static final int COMMENTS_FOR_LATER = 12;

  private static final Map<String, Double> LIKING =
      Map.of(
          "expectations", 0.2,
          "openness", 0.8,
          "goal", 0.1,
          "learning", 0.5,
          "perspective", 0.0,
          "start", 0.3,
          "contact", 0.4,
          "time", -0.9,
          "rhythm", -0.3);

  private final Inserts inserts;
  private final Company company;
  private final PeopleLoader people;
  private final ProgrammeLoader programmes;
  private final SurveyKey key = SurveyKey.configured();
  private final Dice dice = new Dice(Company.seed(4));
  private final Map<String, Long> items;
  private final long questionnaire;
  private final Deque<String> comments = new ArrayDeque<>();
  private final List<Invitation> invitations = new ArrayList<>();
  private final Map<DemoProgramme, Long> waves = new EnumMap<>(DemoProgramme.class);
  private final List<Object[]> sheets = new ArrayList<>();
  private final List<Object[]> answers = new ArrayList<>();

  SurveyLoader(Inserts inserts, Company company, PeopleLoader people, ProgrammeLoader programmes) {
    this.inserts = inserts;
    this.company = company;
    this.people = people;
    this.programmes = programmes;
    questionnaire =
        inserts.numbers("select code, id from questionnaire").get(BuiltInQuestionnaire.CODE);
    items =
        inserts.numbers(
            "select code, id from questionnaire_item where questionnaire_id = " + questionnaire);
    Phrases phrases = new Phrases();
    comments.addAll(phrases.of("comment", "en"));
    comments.addAll(phrases.of("comment", "fr"));
  }

  /** First day of the running programme's wave. */
  LocalDate opened() {
    return company.anchor().minusDays(4);
  }

  /** Somebody who was asked in the wave of a programme. */
  record Invitation(DemoProgramme programme, long id, int person) {}

  /** Everybody who was asked. */
  List<Invitation> invitations() {
    return List.copyOf(invitations);
  }

  /** The wave of a programme. */
  long wave(DemoProgramme programme) {
    return waves.get(programme);
  }

  void load(List<PairLoader.Pair> pairs) {
    LocalDate closed = DemoProgramme.FINISHED.closes(company.anchor());
    wave(
        DemoProgramme.FINISHED, pairs, "Looking back · Regard en arrière", closed.minusDays(7), 21);
    wave(
        DemoProgramme.RUNNING,
        pairs,
        "Half-way · À mi-parcours",
        company.anchor().minusDays(4),
        18);
    Random order = new Random(Company.seed(5));
    Collections.shuffle(sheets, order);
    Collections.shuffle(answers, order);
    inserts.rows("answer_sheet", "id, wave_id, submitted", sheets);
    inserts.rows("answer", "sheet_id, item_id, choice, words", answers);
  }

  private void wave(
      DemoProgramme programme,
      List<PairLoader.Pair> pairs,
      String name,
      LocalDate opens,
      int days) {
    boolean over = opens.plusDays(days).isBefore(company.anchor());
    long wave = inserts.id("survey_wave");
    waves.put(programme, wave);
    List<Object[]> rows = new ArrayList<>();
    rows.add(
        new Object[] {
          wave,
          programmes.id(programme),
          questionnaire,
          name,
          "ANONYMOUS",
          5,
          10,
          over ? "CLOSED" : "OPEN",
          opens,
          opens.plusDays(days),
          opens.atTime(7, 30).toInstant(ZoneOffset.UTC),
          over ? null : openKey(programme, name),
          0
        });
    inserts.rows(
        "survey_wave",
        """
        id, programme_id, questionnaire_id, name, mode, minimum_group, minimum_comments, status,
        opens_on, closes_on, created_at, open_key, version""",
        rows);
    String salt = Hashes.newToken();
    if (!over) {
      inserts.rows(
          "wave_seal",
          "wave_id, salt, key_id",
          List.<Object[]>of(new Object[] {wave, salt, key.id()}));
    }
    invitations(programme, asked(programme, pairs), over, salt);
    releases(wave, over);
  }

  /** What the closed survey shows: everything. */
  private void releases(long wave, boolean over) {
    Map<List<Object>, Long> counts = new HashMap<>();
    List<Object[]> words = new ArrayList<>();
    long given = 0;
    if (over) {
      given = sheets.size();
      Collections.shuffle(answers, new Random(Company.seed(5)));
      for (Object[] answer : answers) {
        if (answer[2] == null) {
          words.add(new Object[] {wave, answer[1], words.size(), answer[3]});
        } else if (!answer[2].equals(0) || answer[1].equals(items.get("recommend"))) {
          counts.merge(List.of(answer[1], answer[2]), 1L, Long::sum);
        }
      }
    }
    List<Object[]> rows = new ArrayList<>();
    counts.forEach((key, n) -> rows.add(new Object[] {wave, key.get(0), key.get(1), n}));
    inserts.rows(
        "survey_release", "wave_id, sheets", List.<Object[]>of(new Object[] {wave, given}));
    inserts.rows("survey_release_count", "wave_id, item_id, choice, answers", rows);
    inserts.rows("survey_release_words", "wave_id, item_id, place, words", words);
  }

  /** As the product keeps equal surveys from being open twice. */
  private String openKey(DemoProgramme programme, String name) {
    return "%d|%d|ANONYMOUS|%s"
        .formatted(programmes.id(programme), questionnaire, name.toLowerCase(Locale.ROOT));
  }

  /** Whoever is at work and in a pair: role by person. */
  private Map<Integer, String> asked(DemoProgramme programme, List<PairLoader.Pair> pairs) {
    Map<Integer, String> asked = new LinkedHashMap<>();
    for (PairLoader.Pair pair : pairs) {
      if (pair.programme() == programme) {
        asked.put(company.enrolments().get(pair.mentee()).person(), "MENTEE");
        asked.put(company.enrolments().get(pair.mentor()).person(), "MENTOR");
      }
    }
    asked.keySet().removeIf(number -> !company.people().get(number).active());
    return asked;
  }

  private void invitations(
      DemoProgramme programme, Map<Integer, String> asked, boolean over, String salt) {
    long wave = wave(programme);
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> marks = new ArrayList<>();
    asked.forEach(
        (number, role) -> {
          boolean trying = !over && company.cast().containsValue(number);
          boolean done = !trying && dice.percent(over ? 78 : 45);
          long id = inserts.id("wave_invitation");
          invitations.add(new Invitation(programme, id, number));
          rows.add(new Object[] {id, wave, people.id(number), role, "INVITED", 0});
          if (done) {
            sheet(wave, over);
            marks.add(new Object[] {wave, key.mark(wave, salt, people.id(number))});
          }
        });
    if (!over) {
      marks.sort(Comparator.comparing(row -> (String) row[1]));
      inserts.rows("sheet_box", "wave_id, mark", marks);
    }
    inserts.rows("wave_invitation", "id, wave_id, person_id, role, status, version", rows);
  }

  private void sheet(long wave, boolean released) {
    UUID sheet = UUID.randomUUID();
    sheets.add(new Object[] {sheet, wave, true});
    double mood = dice.bell();
    LIKING.keySet().stream()
        .sorted()
        .forEach(
            code -> answers.add(new Object[] {sheet, items.get(code), level(code, mood), null}));
    long recommends = Math.round(8.0 + 1.6 * mood + 0.8 * dice.bell());
    int recommendation = (int) Math.max(0, Math.min(10, recommends));
    answers.add(new Object[] {sheet, items.get("recommend"), recommendation, null});
    boolean left = comments.size() > (released ? COMMENTS_FOR_LATER : 0);
    if (dice.percent(38) && left) {
      answers.add(new Object[] {sheet, items.get("improve"), null, comments.poll()});
    }
  }

  /** Agreement from 1 to 5; rarely 0, "does not apply". */
  private int level(String code, double mood) {
    if (dice.percent(3)) {
      return 0;
    }
    long level = Math.round(3.6 + LIKING.get(code) + 0.7 * mood + 0.6 * dice.bell());
    return (int) Math.max(1, Math.min(5, level));
  }
}
