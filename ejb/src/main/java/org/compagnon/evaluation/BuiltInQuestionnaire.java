package org.compagnon.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/**
 * Publishes our own questionnaire, which every installation has: ten items with figures and one in
 * words, free to use. Its words stand in the bundle {@code evaluation}; whoever changes them raises
 * the edition.
 */
@Singleton
@Startup
@DependsOn("Database")
public class BuiltInQuestionnaire {
  /** Name that all its editions share. */
  public static final String CODE = "compagnon-close";

  static final int EDITION = 1;

  private static final String KEY = "evaluation.builtIn.";

  @Inject private Editions editions;

  /** Publishes the edition, once. */
  @PostConstruct
  void publish() {
    editions.publishOnce(text());
  }

  /** The content, from the bundle. */
  static QuestionnaireText text() {
    return new QuestionnaireText(
        CODE,
        EDITION,
        say(Language.EN, "title"),
        say(Language.FR, "title"),
        say(Language.EN, "intro"),
        say(Language.FR, "intro"),
        List.of(
            agreement("expectations", "relationship"),
            agreement("openness", "relationship"),
            agreement("goal", "goal progress"),
            agreement("learning", "learning"),
            agreement("perspective", "learning"),
            agreement("start", "programme support"),
            agreement("contact", "programme support"),
            agreement("time", "logistics"),
            agreement("rhythm", "logistics"),
            item("recommend", ItemKind.RECOMMENDATION, "recommendation", true),
            item("improve", ItemKind.TEXT, "improvement", false)));
  }

  private static ItemText agreement(String code, String construct) {
    return item(code, ItemKind.LIKERT, construct, true);
  }

  private static ItemText item(String code, ItemKind kind, String construct, boolean mandatory) {
    return new ItemText(
        code,
        kind,
        construct,
        say(Language.EN, "item." + code),
        say(Language.FR, "item." + code),
        mandatory);
  }

  private static String say(Language language, String key) {
    return Texts.say(language, KEY + key);
  }
}
