package org.compagnon.organisation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.compagnon.organisation.importing.ImportField;
import org.compagnon.organisation.importing.PersonRow;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.StaleData;

/**
 * Writes a plan with JDBC batches on the connection of the running transaction.
 *
 * <p>Managers are written before those who report to them, so that the foreign key holds at every
 * row. Rows somebody else has changed since the plan was made stop everything (optimistic locking).
 */
final class PeopleWriter {
  private static final int BATCH = 1_000;
  private static final ImportField[] FIELDS = ImportField.values();

  private final Connection connection;
  private final Instant now;
  private final LocalDate today;
  private final LongConsumer written;
  private final NameKeys keys;
  private long count;

  /**
   * @param keys how names are sorted
   * @param written told the number of rows written so far, after each batch
   */
  PeopleWriter(Connection connection, Instant now, NameKeys keys, LongConsumer written) {
    this.connection = connection;
    this.now = now;
    this.keys = keys;
    this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    this.written = written;
  }

  /** Gives ids from the sequence, fifty at a time as the entity's generator takes them. */
  void assignIds(List<PersonRow> people) throws SQLException {
    try (PreparedStatement next = connection.prepareStatement("select nextval('person_seq')")) {
      long id = 0;
      long last = -1;
      for (PersonRow person : people) {
        if (id > last || last < 0) {
          try (ResultSet rows = next.executeQuery()) {
            rows.next();
            last = rows.getLong(1);
            id = last - 49;
          }
        }
        person.assignId(id++);
      }
    }
  }

  void insert(List<PersonRow> people) throws SQLException {
    List<String> columns = PersonColumns.all();
    String sql =
        "insert into person ("
            + String.join(", ", columns)
            + ", search_key, sort_key, key_form, created_at, updated_at, id, version) values ("
            + columns.stream().map(c -> "?").collect(Collectors.joining(", "))
            + ", ?, ?, ?, ?, ?, ?, 0)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (PersonRow person : people) {
        int at = 1;
        for (ImportField field : FIELDS) {
          at = PersonColumns.bind(insert, at, field, person, today);
        }
        at = PersonColumns.bindKeys(insert, at, person, keys);
        insert.setObject(at, now.atOffset(ZoneOffset.UTC));
        insert.setObject(at + 1, now.atOffset(ZoneOffset.UTC));
        insert.setLong(at + 2, person.id());
        insert.addBatch();
        if (++waiting == BATCH) {
          insert.executeBatch();
          report(waiting);
          waiting = 0;
        }
      }
      insert.executeBatch();
      report(waiting);
    }
    languages(people);
  }

  /**
   * Frees the addresses of people whose address changes, so that two people can exchange theirs.
   */
  void freeAddresses(List<PersonRow> people) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update person set email_key = ? where id = ?")) {
      for (PersonRow person : people) {
        if (person.changes(ImportField.EMAIL)) {
          update.setString(1, "#" + person.id());
          update.setLong(2, person.id());
          update.addBatch();
        }
      }
      update.executeBatch();
    }
  }

  /** Writes the changed columns only; people with the same changes share a statement. */
  void update(List<PersonRow> people) throws SQLException {
    Map<Integer, List<PersonRow>> byChange =
        people.stream()
            .collect(
                Collectors.groupingBy(PersonRow::changedFields, HashMap::new, Collectors.toList()));
    for (List<PersonRow> alike : byChange.values()) {
      try (PreparedStatement update = connection.prepareStatement(updateOf(alike.get(0)))) {
        for (int from = 0; from < alike.size(); from += BATCH) {
          updateBatch(update, alike.subList(from, Math.min(alike.size(), from + BATCH)));
        }
      }
    }
    List<PersonRow> speakers =
        people.stream().filter(p -> p.changes(ImportField.LANGUAGES)).toList();
    forgetLanguages(speakers);
    languages(speakers);
  }

  private static String updateOf(PersonRow example) {
    StringBuilder sql = new StringBuilder("update person set ");
    for (ImportField field : FIELDS) {
      if (example.changes(field)) {
        PersonColumns.of(field).forEach(column -> sql.append(column).append(" = ?, "));
      }
    }
    return sql.append(
            "search_key = ?, sort_key = ?, key_form = ?, updated_at = ?, version = version + 1")
        .append(" where id = ? and version = ?")
        .toString();
  }

  private void updateBatch(PreparedStatement update, List<PersonRow> people) throws SQLException {
    for (PersonRow person : people) {
      int at = 1;
      for (ImportField field : FIELDS) {
        if (person.changes(field)) {
          at = PersonColumns.bind(update, at, field, person, today);
        }
      }
      at = PersonColumns.bindKeys(update, at, person, keys);
      update.setObject(at, now.atOffset(ZoneOffset.UTC));
      update.setLong(at + 1, person.id());
      update.setInt(at + 2, person.knownVersion());
      update.addBatch();
    }
    for (int rows : update.executeBatch()) {
      if (rows == 0) {
        throw new StaleData();
      }
    }
    report(people.size());
  }

  private void forgetLanguages(List<PersonRow> people) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from person_language where person_id = ?")) {
      for (PersonRow person : people) {
        delete.setLong(1, person.id());
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }

  private void languages(List<PersonRow> people) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into person_language (person_id, language) values (?, ?)")) {
      int waiting = 0;
      for (PersonRow person : people) {
        String codes = person.value(ImportField.LANGUAGES);
        for (String code : codes == null ? new String[0] : codes.split(" ")) {
          insert.setLong(1, person.id());
          insert.setString(2, code);
          insert.addBatch();
          waiting++;
        }
        if (waiting >= BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    }
  }

  /** Marks people as having left today. */
  void leave(List<Long> ids) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            update person set status = 'LEFT', left_on = ?, updated_at = ?, version = version + 1
            where id = ? and status = 'ACTIVE'""")) {
      int waiting = 0;
      for (Long id : ids) {
        update.setObject(1, today);
        update.setObject(2, now.atOffset(ZoneOffset.UTC));
        update.setLong(3, id);
        update.addBatch();
        if (++waiting == BATCH) {
          update.executeBatch();
          report(waiting);
          waiting = 0;
        }
      }
      update.executeBatch();
      report(waiting);
    }
  }

  private void report(int rows) {
    count += rows;
    written.accept(count);
  }
}
