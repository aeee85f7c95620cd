package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import java.util.List;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.shared.Json;
import org.compagnon.shared.Sql;

/** Reads the facts of a programme that pairing needs. */
@ApplicationScoped
class ProgrammeReader {

  @Inject private ProgrammeLookup programmes;
  @Inject private Sql sql;

  ProgrammeFacts byId(long programmeId) {
    return facts(programmes.byId(programmeId));
  }

  /** As {@link #byId}, and keeps other rounds of the programme out until the transaction ends. */
  ProgrammeFacts lock(long programmeId) {
    sql.list(
        "select id from programme where id = ? for update",
        row -> row.getLong(1),
        List.of(programmeId));
    return byId(programmeId);
  }

  private static ProgrammeFacts facts(ProgrammeView programme) {
    return new ProgrammeFacts(
        programme.id(),
        programme.name(),
        programme.status() == ProgrammeStatus.PUBLISHED,
        programme.zone(),
        programme.timeline().startsOn(),
        programme.limits().mentorsPerMentee(),
        programme.approval(),
        setup(programme.pairingRules()));
  }

  /**
   * The programme's setup; the default for a part that is missing, or where it says something else.
   */
  static PairingSetup setup(String json) {
    try {
      var setup = Json.read(json, PairingSetup.class);
      return new PairingSetup(
          setup.rules() == null ? PairingSetup.DEFAULT.rules() : setup.rules(),
          setup.weights() == null ? PairingSetup.DEFAULT.weights() : setup.weights(),
          setup.fields(),
          setup.order());
    } catch (JsonbException | IllegalArgumentException e) {
      return PairingSetup.DEFAULT;
    }
  }
}
