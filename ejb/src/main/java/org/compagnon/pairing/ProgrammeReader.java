package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.compagnon.shared.Json;
import org.compagnon.shared.NotFound;

/** Reads the facts of a programme that pairing needs. */
@ApplicationScoped
class ProgrammeReader {

  private static final String FACTS =
      """
      select id, name_en, name_fr, status, time_zone, starts_on, mentors_per_mentee, pairing_rules
      from programme where id = ?""";

  @Inject private Sql sql;

  ProgrammeFacts byId(long programmeId) {
    return byId(FACTS, programmeId);
  }

  /** As {@link #byId}, and keeps other rounds of the programme out until the transaction ends. */
  ProgrammeFacts lock(long programmeId) {
    return byId(FACTS + " for update", programmeId);
  }

  private ProgrammeFacts byId(String query, long programmeId) {
    return sql.list(query, ProgrammeReader::facts, List.of(programmeId)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("programme", programmeId));
  }

  private static ProgrammeFacts facts(ResultSet row) throws SQLException {
    return new ProgrammeFacts(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        "PUBLISHED".equals(row.getString(4)),
        ZoneId.of(row.getString(5)),
        row.getObject(6, LocalDate.class),
        row.getInt(7),
        setup(row.getString(8)));
  }

  /**
   * The programme's setup; the default for a part that is missing, or where it says something else.
   */
  private static PairingSetup setup(String json) {
    try {
      var setup = Json.read(json, PairingSetup.class);
      return new PairingSetup(
          setup.rules() == null ? PairingSetup.DEFAULT.rules() : setup.rules(),
          setup.weights() == null ? PairingSetup.DEFAULT.weights() : setup.weights());
    } catch (JsonbException e) {
      return PairingSetup.DEFAULT;
    }
  }
}
