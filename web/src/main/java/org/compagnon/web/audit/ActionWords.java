package org.compagnon.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;
import org.compagnon.web.layout.LanguageChoice;

/** Says actions and things of the trail in words; what has no words is shown as it is. */
@Named
@ApplicationScoped
public class ActionWords {
  private static final String BUNDLE = "org.compagnon.web.i18n.trail";
  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final List<String> ROOMS =
      List.of(
          "organisation",
          "programme",
          "enrolment",
          "waiting",
          "pairing",
          "relationship",
          "meeting",
          "evaluation",
          "reporting",
          "audit",
          "security",
          "notification",
          "job");

  private static final List<String> THINGS =
      List.of(
          "person",
          "peopleImport",
          "skill",
          "programme",
          "enrolment",
          "pairingRound",
          "pair",
          "pairDecision",
          "relationship",
          "meeting",
          "wave",
          "report",
          "trail",
          "auditEntry",
          "account",
          "token",
          "mail",
          "job");

  @Inject private LanguageChoice language;

  /** The rooms that write to the trail, in the order of the work. */
  public List<String> getRooms() {
    return ROOMS;
  }

  /** The kinds of things that are written about. */
  public List<String> getThings() {
    return THINGS;
  }

  /** The title of a report. */
  public String report(String name) {
    return Texts.find(language.current(), "reporting.report." + name + ".title").orElse(name);
  }

  /** An action in words. */
  public String action(String action) {
    return words(language.current(), "trail.action." + action, action);
  }

  /** A kind of thing in words. */
  public String thing(String type) {
    return words(language.current(), "trail.thing." + type, type);
  }

  /** A thing with its number; a report with its title. */
  public String subject(String type, String id) {
    return thing(type) + " " + ("report".equals(type) ? report(id) : id);
  }

  static String words(Language language, String key, String otherwise) {
    try {
      return ResourceBundle.getBundle(
              BUNDLE, language.locale(), ActionWords.class.getClassLoader(), CONTROL)
          .getString(key);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }
}
