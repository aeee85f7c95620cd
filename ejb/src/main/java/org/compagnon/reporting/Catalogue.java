package org.compagnon.reporting;

import java.util.Arrays;
import java.util.List;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** The reports with their queries and words. */
final class Catalogue {
  private Catalogue() {}

  static ReportQuery query(ReportName name) {
    return switch (name) {
      case PARTICIPATION -> new ParticipationQuery();
      case PAIRINGS -> new PairingsQuery();
      case PAIRING_CHANGES -> new PairingChangesQuery();
      case MEETINGS -> new MeetingsQuery();
      case SURVEYS -> new SurveysQuery();
    };
  }

  /** Message key of a report's title. */
  static String title(ReportName name) {
    return "reporting.report." + name.code() + ".title";
  }

  static List<ReportInfo> all(Language language) {
    return Arrays.stream(ReportName.values()).map(name -> info(name, language)).toList();
  }

  static ReportInfo info(ReportName name, Language language) {
    return new ReportInfo(
        name.code(),
        name.version(),
        Texts.say(language, title(name)),
        Texts.say(language, "reporting.report." + name.code() + ".about"),
        query(name).columns().stream()
            .map(column -> new ReportInfo.ColumnInfo(column.id(), column.label(language)))
            .toList());
  }
}
