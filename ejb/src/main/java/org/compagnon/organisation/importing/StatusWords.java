package org.compagnon.organisation.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What words of status columns mean, in English, French and German. A word that is not known for
 * sure has no meaning here: somebody has to say it.
 */
final class StatusWords {

  private static final Pattern ENDING =
      Pattern.compile("(?i)[(/\u00b7.-](?:e|ne|ve|te|se|euse|in)\\)?(?=\\W|$)");
  private static final Set<String> YES = words("yes");
  private static final Set<String> NO = words("no");
  private static final Set<String> HERE = words("here");
  private static final Set<String> GONE = words("gone");
  private static final Pattern GONE_WORDS =
      Pattern.compile(
          "(?:terminat(?:ed|ion)|inactive?s?|inactivo|inattivo|inaktiv|resign(?:ed|ation)|retire(?:d|e|es)|retrait\\w*"
              + "|former|formerly|ex|left|dismiss(?:ed|al)|deceased|separat(?:ed|ion)|deactivated|desactive\\w*"
              + "|archived|deleted|discarded|withdrawn|departed|dormant|furloughed|licencie\\w*"
              + "|demission\\w*|sorti|sortie|sortis|parti|partie|ancien|ancienne|ausgeschieden\\w*"
              + "|ausgetreten\\w*|ehemalig\\w*|pensionier\\w*|verrentet|verstorben\\w*|inactifs?"
              + "|offboarded|exited|deactivat\\w*|expired|fired|redundan\\w*|deceasedemployee"
              + "|archive|archivee|radie|radiee|decede|decedee|jubilado|despedido|pensionato)");

  /** Words that say by themselves that somebody works here, be it on leave. */
  private static final Pattern WORKING =
      Pattern.compile(
          "(?:active?|activ|actifs?|active\\w|aktiv\\w*|employed|working|current|hired|rehired"
              + "|onboarding|leave|conge|conges|loa|absence|parental\\w*|maternite|maternity"
              + "|paternite|paternity|probation|sabbatical|elternzeit|beurlaubt|beschaftigt\\w*"
              + "|angestellt\\w*|disponibilite|detachement)");

  private static final Pattern HERE_PHRASES =
      Pattern.compile("\\b(?:en poste|in post|on notice|in dienst|en activite)\\b");
  private static final Pattern KINDS =
      Pattern.compile("\\b(?:full|part) time\\b|\\btemps (?:plein|partiel)\\b");
  private static final Pattern CAUTION =
      Pattern.compile(
          "(?:until|till|bis|jusqu|pending|future|upcoming|soon|will|pre|never|garden|gardening"
              + "|scheduled|planned|expected|prevu|prevue|prochain|prochainement|candidate|applicant|offer|gekundigt|kundigung|nearly|almost|partly|maybe|if|in"
              + " process|encours|or)");
  private static final Set<String> NOT = words("not");

  private StatusWords() {}

  private static Set<String> words(String key) {
    Set<String> words = new HashSet<>();
    for (String line : TextList.lines("status-words.txt")) {
      if (line.startsWith(key + ": ")) {
        words.addAll(List.of(line.substring(key.length() + 2).split("; ")));
      }
    }
    return Set.copyOf(words);
  }

  /** The form in which words are compared: folded, French endings such as "(e)" taken off. */
  static String folded(String text) {
    return Folding.words(ENDING.matcher(text).replaceAll(""));
  }

  /** What a folded word of a plain status column means; null where nobody knows. */
  static StatusMeaning of(String folded) {
    if (HERE.contains(folded)) {
      return StatusMeaning.HERE;
    }
    if (GONE.contains(folded)) {
      return StatusMeaning.GONE;
    }
    boolean working = false;
    boolean here = false;
    boolean gone = false;
    boolean not = false;
    for (String word : folded.split(" ")) {
      if (CAUTION.matcher(word).matches()) {
        return null;
      }
      not |= NOT.contains(word);
      working |= WORKING.matcher(word).matches();
      gone |= GONE_WORDS.matcher(word).matches();
      here |= word.length() > 2 && HERE.contains(word);
    }
    here |= KINDS.matcher(folded).find();
    working |= HERE_PHRASES.matcher(folded).find();
    if (not) {
      return !gone && (working || folded.startsWith("no longer")) ? StatusMeaning.GONE : null;
    }
    if (gone) {
      // "Terminated contractor" is gone; "terminated, on leave" says two things.
      return working ? null : StatusMeaning.GONE;
    }
    return working || here ? StatusMeaning.HERE : null;
  }

  /**
   * What a cell of a column that asks yes or no means.
   *
   * @param yes what yes means there
   * @return null where it is neither
   */
  static StatusMeaning flag(String folded, StatusMeaning yes) {
    if (YES.contains(folded)) {
      return yes;
    }
    if (NO.contains(folded)) {
      return yes == StatusMeaning.HERE ? StatusMeaning.GONE : StatusMeaning.HERE;
    }
    return of(folded);
  }
}
