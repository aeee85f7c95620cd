package org.compagnon.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.compagnon.security.Passwords;
import org.compagnon.settings.Setting;

/**
 * Fills an empty database with the invented company when the setting {@code compagnon.demo} is on.
 * One transaction: a start that is interrupted leaves nothing behind, and of two nodes that start
 * at once the second waits for the first.
 */
@Singleton
@Startup
@DependsOn({"Database", "BuiltInQuestionnaire"})
public class DemoCompany {
  /** The password of every demo account. It opens nothing but invented data. */
  public static final String PASSWORD = "compagnon-demo";

  @Inject private DemoStart start;
  @Inject private Passwords passwords;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void load() {
    if (Setting.DEMO.isOn()) {
      start.fillIfEmpty(passwords.hashOf(PASSWORD.toCharArray()));
    }
  }

  /**
   * What to sign in with, for whoever starts the demo: login by name, function in English, in a
   * sensible order. The password of all is {@link #PASSWORD}.
   */
  public static Map<String, String> accounts() {
    Map<String, String> accounts = new LinkedHashMap<>();
    accounts.put("admin@compagnon.example", "administrator (programmes, pairing, surveys)");
    accounts.put("tunde.okafor@compagnon.example", "mentor");
    accounts.put("lea.marchetti@compagnon.example", "mentee, in French");
    accounts.put("samira.rahal@compagnon.example", "administrator, mentor and mentee, in French");
    accounts.put("auditor@compagnon.example", "auditor");
    accounts.put("system@compagnon.example", "system administrator (accounts, mail, jobs)");
    return accounts;
  }

  /** Writes everything; the tables must be empty but for skills and questionnaire. */
  static void fill(
      Inserts inserts, Company company, String passwordHash, RoundLoader.ProofKeeper proofs) {
    PeopleLoader people = new PeopleLoader(inserts, company);
    people.load(passwordHash);
    Map<String, Long> skills = inserts.numbers("select code, id from skill");
    ProgrammeLoader programmes = new ProgrammeLoader(inserts, company, people, skills);
    programmes.load();
    PairLoader pairs = new PairLoader(inserts, company, people, programmes, proofs);
    pairs.load(DemoProgramme.FINISHED, skills);
    pairs.load(DemoProgramme.RUNNING, skills);
    MeetingLoader meetings = new MeetingLoader(inserts, company, people, programmes);
    meetings.load(pairs.pairs());
    SurveyLoader surveys = new SurveyLoader(inserts, company, people, programmes);
    surveys.load(pairs.pairs());
    new TrailLoader(inserts, company, people).load(programmes, pairs, meetings, surveys);
    new MailLoader(inserts, company, people).load(pairs, surveys);
  }
}
