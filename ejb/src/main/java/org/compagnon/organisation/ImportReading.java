package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.organisation.importing.ImportField;
import org.compagnon.organisation.importing.ImportOptions;
import org.compagnon.organisation.importing.ImportPlan;
import org.compagnon.organisation.importing.PeopleFile;
import org.compagnon.shared.InvalidInput;

/** Reads a stored file against the people of this moment. */
@ApplicationScoped
class ImportReading {
  @Inject private ImportFiles files;
  @Inject private KnownPeople known;
  @Inject private Clock clock;

  ImportPlan plan(long importId, ImportSettings settings) {
    ImportOptions options =
        new ImportOptions(
            fields(settings.mapping()),
            settings.mailDomain(),
            settings.defaultLanguage(),
            settings.deactivateMissing(),
            settings.dateOrder(),
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
            settings.statusMeanings(),
            settings.repairText(),
            0,
            Set.of());
    return PeopleFile.read(files.open(importId), options, known);
  }

  List<String> headers(long importId) {
    InputStream stream = files.open(importId);
    return PeopleFile.headers(stream);
  }

  /**
   * The mapping with fields in place of their keys; empty for null. Headers mapped to "" are left
   * to be recognised.
   *
   * @throws InvalidInput if a key is none
   */
  static Map<String, ImportField> fields(Map<String, String> mapping) {
    Map<String, ImportField> fields = new HashMap<>();
    if (mapping != null) {
      mapping.forEach(
          (header, key) -> {
            if (key != null && !key.isBlank()) {
              fields.put(header, field(key.strip()));
            }
          });
    }
    return fields;
  }

  private static ImportField field(String key) {
    for (ImportField field : ImportField.values()) {
      if (field.key().equals(key)) {
        return field;
      }
    }
    throw new InvalidInput("mapping", "organisation.failure.unknownField", key);
  }
}
