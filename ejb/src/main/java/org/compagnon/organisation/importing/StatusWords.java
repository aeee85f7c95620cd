package org.compagnon.organisation.importing;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What words of status columns mean, in English, French and German. A word that is not known for
 * sure has no meaning here: somebody has to say it.
 */
final class StatusWords {

  private static final Pattern ENDING =
      Pattern.compile("(?i)[(/\u00b7.-](?:e|ne|ve|te|se|euse|in)\\)?(?=\\W|$)");
  private static final Set<String> YES =
      set(
          "1", "y", "yes", "true", "t", "x", "o", "oui", "v", "vrai", "j", "ja", "wahr", "si", "on",
          "enabled");
  private static final Set<String> NO =
      set("0", "n", "no", "false", "f", "non", "faux", "nein", "falsch", "off", "disabled");
  private static final Set<String> HERE =
      set(
          "a",
          "l",
          "y",
          "yes",
          "oui",
          "ja",
          "true",
          "vrai",
          "wahr",
          "1",
          "3",
          "loa",
          "present",
          "presente",
          "leave",
          "employee",
          "regular",
          "permanent",
          "temporary",
          "temp",
          "cdi",
          "cdd",
          "fte",
          "probation",
          "en poste",
          "in post",
          "employed",
          "current",
          "hired",
          "rehired",
          "onboarding",
          "contractor",
          "full time",
          "part time",
          "fulltime",
          "parttime",
          "intern",
          "apprentice",
          "trainee",
          "on notice",
          "notice period",
          "serving notice",
          "en preavis",
          "suspendu",
          "suspendue",
          "cadre",
          "non cadre",
          "etam",
          "ouvrier",
          "ouvriere",
          "technicien",
          "technicienne",
          "agent de maitrise",
          "fonctionnaire",
          "titulaire",
          "contractuel",
          "contractuelle",
          "vacataire",
          "stagiaire",
          "alternant",
          "alternante",
          "apprenti",
          "apprentie",
          "interimaire",
          "interim",
          "employe",
          "employee",
          "salarie",
          "salariee",
          "vollzeit",
          "teilzeit",
          "befristet",
          "unbefristet",
          "probezeit",
          "angestellt",
          "angestellte",
          "angestellter",
          "beschaftigt",
          "festangestellt",
          "azubi",
          "auszubildende",
          "auszubildender",
          "praktikant",
          "praktikantin",
          "werkstudent",
          "werkstudentin",
          "minijob",
          "elternzeit",
          "mutterschutz",
          "krank",
          "beurlaubt",
          "sabbatical",
          "freelance",
          "freelancer",
          "consultant",
          "secondment",
          "seconded",
          "maladie",
          "arret maladie",
          "temps plein",
          "temps partiel",
          "detache",
          "detachee",
          "mis a disposition",
          "in service",
          "in dienst",
          "activo",
          "attivo",
          "activa",
          "attiva",
          "ativo",
          "ativa",
          "fixed term",
          "working",
          "casual",
          "seasonal");
  private static final Set<String> GONE =
      set(
          "i",
          "t",
          "n",
          "no",
          "non",
          "nein",
          "false",
          "faux",
          "falsch",
          "0",
          "term",
          "left",
          "leaver",
          "furloughed",
          "dormant",
          "discarded",
          "archived",
          "deleted",
          "ended",
          "not on payroll",
          "laid off",
          "fin de contrat",
          "contrat termine",
          "hors effectif",
          "sortie",
          "sorti",
          "parti",
          "partie",
          "demission",
          "depart",
          "gekundigt und ausgetreten",
          "rente",
          "in rente",
          "ruhestand",
          "im ruhestand",
          "pension",
          "verstorben",
          "decede",
          "decedee",
          "licencie",
          "licenciee",
          "licenciement",
          "exited",
          "quit",
          "offboarded",
          "baja",
          "cessato",
          "uit dienst",
          "desligado",
          "rupture conventionnelle",
          "revoque",
          "suspended payroll eligible",
          "suspended no payroll",
          "suspended no payroll eligible",
          "absconded",
          "redundant",
          "made redundant",
          "mutation externe",
          "contract ended",
          "no show",
          "removed",
          "dead");
  private static final Pattern GONE_WORDS =
      Pattern.compile(
          "(?:terminat(?:ed|ion)|inactive?s?|inactivo|inattivo|inaktiv|resign(?:ed|ation)|retire(?:d|e|es)|retrait\\w*"
              + "|former|formerly|ex|left|dismiss(?:ed|al)|deceased|separat(?:ed|ion)|deactivated|desactive\\w*"
              + "|archived|deleted|discarded|withdrawn|departed|dormant|furloughed|licencie\\w*"
              + "|demission\\w*|sorti|sortie|sortis|parti|partie|ancien|ancienne|ausgeschieden\\w*"
              + "|ausgetreten\\w*|ehemalig\\w*|pensionier\\w*|verrentet|verstorben\\w*|inactifs?"
              + "|offboarded|exited|deactivat\\w*|expired|fired|redundan\\w*|deceasedemployee"
              + "|archive|archivee|radie|radiee|decede|decedee|jubilado|despedido|pensionato)");
  private static final Pattern HERE_WORDS =
      Pattern.compile(
          "(?:active?s?|actifs?|active\\w?|aktiv\\w*|employed|hired|rehired|onboarding|leave|conge|conges|loa"
              + "|absence|parental\\w*|maternite|maternity|paternite|paternity|probation|sabbatical"
              + "|elternzeit|beurlaubt|beschaftigt\\w*|angestellt\\w*|disponibilite|detachement)");
  private static final Pattern CAUTION =
      Pattern.compile(
          "(?:until|till|bis|jusqu|pending|future|upcoming|soon|will|pre|never|garden|gardening"
              + "|scheduled|planned|expected|prevu|prevue|prochain|prochainement|candidate|applicant|offer|gekundigt|kundigung|nearly|almost|partly|maybe|if|in"
              + " process|encours|or)");
  private static final Pattern WORKING =
      Pattern.compile(
          "active?|activ|actifs?|active\\w|aktiv\\w*|employed|working|beschaftigt\\w*|angestellt\\w*|current");
  private static final Set<String> NOT =
      set("not", "non", "no", "nicht", "pas", "plus", "longer", "kein");

  private StatusWords() {}

  private static Set<String> set(String... words) {
    return Set.copyOf(Arrays.asList(words));
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
    boolean here = false;
    boolean gone = false;
    boolean not = false;
    boolean working = false;
    for (String word : folded.split(" ")) {
      if (CAUTION.matcher(word).matches()) {
        return null;
      }
      not |= NOT.contains(word);
      working |= WORKING.matcher(word).matches();
      gone |= GONE_WORDS.matcher(word).matches();
      here |= HERE_WORDS.matcher(word).matches() || word.length() > 3 && HERE.contains(word);
    }
    if (not) {
      return !gone && (working || folded.startsWith("no longer")) ? StatusMeaning.GONE : null;
    }
    if (gone) {
      return here && !mildest(folded) ? null : StatusMeaning.GONE;
    }
    return here ? StatusMeaning.HERE : null;
  }

  /** "Former employee" is gone although an employee is here. */
  private static boolean mildest(String folded) {
    return folded.matches(
        "(?:ex|former|formerly|ancien|ancienne|ehemalig\\w*|retired|terminated|inactive|separated)"
            + " (?:employee|salarie|salariee|employe|contractor|intern|consultant|stagiaire|regular|permanent|temporary|employed|mitarbeiter\\w*)s?");
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
