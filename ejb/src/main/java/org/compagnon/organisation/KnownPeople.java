package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.compagnon.organisation.importing.ExistingPeople;
import org.compagnon.organisation.importing.ImportField;

/**
 * Streams everybody in the directory past an import, two cursors side by side: the people and their
 * languages, both by id. One object is reused for all.
 */
@ApplicationScoped
class KnownPeople implements ExistingPeople {
  private static final int FETCH = 1_000;
  private static final String PEOPLE =
      """
      select p.id, p.version, p.status, p.employee_no, p.given_name, p.family_name, p.email,
             p.job_title, p.function_name, p.unit, p.level, p.grade, p.city, p.country, p.time_zone,
             p.language, p.phone, p.hired_on, m.employee_no as manager_no
      from person p left join person m on m.id = p.manager_id
      order by p.id""";
  private static final String LANGUAGES =
      "select person_id, language from person_language order by person_id";

  @Inject private DataSource dataSource;

  /** For the container. */
  KnownPeople() {}

  KnownPeople(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void forEach(Consumer<Known> receiver) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement people = connection.prepareStatement(PEOPLE);
        PreparedStatement languages = connection.prepareStatement(LANGUAGES)) {
      people.setFetchSize(FETCH);
      languages.setFetchSize(FETCH);
      try (ResultSet person = people.executeQuery();
          ResultSet language = languages.executeQuery()) {
        Row row = new Row(language);
        while (person.next()) {
          row.read(person);
          receiver.accept(row);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The known people were not read.", e);
    }
  }

  private static final class Row implements Known {
    private final ResultSet languageRows;
    private final String[] values = new String[ImportField.values().length];
    private boolean moreLanguages;
    private long id;
    private int version;
    private boolean active;

    Row(ResultSet languageRows) throws SQLException {
      this.languageRows = languageRows;
      this.moreLanguages = languageRows.next();
    }

    void read(ResultSet person) throws SQLException {
      id = person.getLong("id");
      version = person.getInt("version");
      active = "ACTIVE".equals(person.getString("status"));
      set(ImportField.STATUS, person.getString("status"));
      set(ImportField.EMPLOYEE_NUMBER, person.getString("employee_no"));
      set(ImportField.GIVEN_NAME, person.getString("given_name"));
      set(ImportField.FAMILY_NAME, person.getString("family_name"));
      set(ImportField.EMAIL, person.getString("email"));
      set(ImportField.JOB_TITLE, person.getString("job_title"));
      set(ImportField.FUNCTION, person.getString("function_name"));
      set(ImportField.UNIT, person.getString("unit"));
      set(ImportField.LEVEL, person.getString("level"));
      set(ImportField.GRADE, person.getString("grade"));
      set(ImportField.CITY, person.getString("city"));
      set(ImportField.COUNTRY, person.getString("country"));
      set(ImportField.TIME_ZONE, person.getString("time_zone"));
      set(ImportField.LANGUAGE, person.getString("language"));
      set(ImportField.PHONE, person.getString("phone"));
      set(ImportField.HIRED_ON, person.getString("hired_on"));
      set(ImportField.MANAGER, person.getString("manager_no"));
      set(ImportField.LANGUAGES, languages());
    }

    private String languages() throws SQLException {
      TreeSet<String> codes = new TreeSet<>();
      while (moreLanguages && languageRows.getLong(1) <= id) {
        if (languageRows.getLong(1) == id) {
          codes.add(languageRows.getString(2));
        }
        moreLanguages = languageRows.next();
      }
      return codes.isEmpty() ? null : String.join(" ", codes);
    }

    private void set(ImportField field, String value) {
      values[field.ordinal()] = value;
    }

    @Override
    public long id() {
      return id;
    }

    @Override
    public int version() {
      return version;
    }

    @Override
    public boolean active() {
      return active;
    }

    @Override
    public String value(ImportField field) {
      return values[field.ordinal()];
    }
  }
}
