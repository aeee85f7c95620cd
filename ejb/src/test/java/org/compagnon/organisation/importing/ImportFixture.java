package org.compagnon.organisation.importing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small files and known people for the tests of the import. */
final class ImportFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final String HEADER = "employee_id,first_name,last_name,email,manager_id,hire_date\n";

  private ImportFixture() {}

  static ImportPlan plan(String csv, ExistingPeople known, ImportOptions options) {
    return PeopleFile.read(
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), options, known);
  }

  static ImportPlan plan(String csv, ExistingPeople known) {
    return plan(csv, known, ImportOptions.plain(TODAY));
  }

  static ImportReport read(String csv) {
    return plan(csv, ExistingPeople.none()).report();
  }

  static ImportReport read(byte[] bytes) {
    return PeopleFile.read(
            new ByteArrayInputStream(bytes), ImportOptions.plain(TODAY), ExistingPeople.none())
        .report();
  }

  static ImportOptions options(
      Map<String, ImportField> mapping, String mailDomain, boolean deactivate, DateOrder order) {
    return new ImportOptions(mapping, mailDomain, "en", deactivate, order, TODAY);
  }

  static Known known(long id, String number, String given, String family) {
    Known known = new Known(id, true, new EnumMap<>(ImportField.class));
    known.values.put(ImportField.EMPLOYEE_NUMBER, number);
    known.values.put(ImportField.GIVEN_NAME, given);
    known.values.put(ImportField.FAMILY_NAME, family);
    known.values.put(
        ImportField.EMAIL, (given + "." + family + "@example.com").toLowerCase(Locale.ROOT));
    return known;
  }

  static ExistingPeople people(Known... known) {
    return receiver -> List.of(known).forEach(receiver);
  }

  record Known(long id, boolean active, Map<ImportField, String> values)
      implements ExistingPeople.Known {

    Known with(ImportField field, String value) {
      Map<ImportField, String> copy = new EnumMap<>(values);
      copy.put(field, value);
      return new Known(id, active, copy);
    }

    Known left() {
      return new Known(id, false, values);
    }

    @Override
    public int version() {
      return 0;
    }

    @Override
    public String value(ImportField field) {
      return values.get(field);
    }
  }
}
