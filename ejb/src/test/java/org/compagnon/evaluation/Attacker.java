package org.compagnon.evaluation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.compagnon.evaluation.anonymity.Sealing;
import org.compagnon.settings.Database;
import org.compagnon.shared.Hashes;
import org.compagnon.testing.Fixtures;

/** Somebody with the whole database in hand: its tables, and on PostgreSQL its files as well. */
@ApplicationScoped
public class Attacker {
  /** Every file of the database and of the log of its transactions that holds some bytes. */
  private static final String FILES_WITH =
      """
      select count(*) from (
        select 'base/' || d.oid || '/' || f as path
        from pg_database d cross join lateral pg_ls_dir('base/' || d.oid) f
        where d.datname = current_database()
        union all
        select 'pg_wal/' || name from pg_ls_waldir()) p
      where position(? in pg_read_binary_file(path, 0, 100000000, true)) > 0""";

  @Inject private Fixtures fixtures;

  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  boolean isPostgres() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every cell of every table, as text; bytes as Latin letters. */
  Map<String, Set<String>> dump() {
    Map<String, Set<String>> dump = new LinkedHashMap<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME");
        dump.put(table, cells(connection, table));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return dump;
  }

  private static Set<String> cells(Connection connection, String table) throws SQLException {
    Set<String> cells = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          int type = rows.getMetaData().getColumnType(i);
          boolean binary = type == Types.BINARY || type == Types.VARBINARY;
          byte[] bytes = binary ? rows.getBytes(i) : null;
          cells.add(
              bytes == null
                  ? String.valueOf(rows.getString(i))
                  : new String(bytes, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return cells;
  }

  /** How many files hold these words. PostgreSQL only. */
  long filesWith(String words) {
    fixtures.update("checkpoint");
    return fixtures.number(FILES_WITH, (Object) words.getBytes(StandardCharsets.UTF_8));
  }

  /** The transactions that wrote any version of a row of a table. PostgreSQL only. */
  Set<Long> writersEver(String table) {
    fixtures.update("checkpoint");
    List<Object> file =
        fixtures.column(
            "select pg_read_binary_file(pg_relation_filepath(cast(? as regclass)))", table);
    return HeapFile.writers((byte[]) file.get(0));
  }

  /** The transactions that wrote the rows a query yields in its first column as text. */
  Set<Long> writers(String query, Object... values) {
    Set<Long> writers = new TreeSet<>();
    fixtures.column(query, values).forEach(xmin -> writers.add(Long.valueOf(xmin.toString())));
    return writers;
  }

  /** The tables in which a transaction wrote rows that are still there. PostgreSQL only. */
  Set<String> tablesWrittenBy(long transaction) {
    Set<String> tables = new TreeSet<>();
    for (String table : dump().keySet()) {
      if (fixtures.number(
              "select count(*) from " + table + " where cast(xmin as text) = ?",
              String.valueOf(transaction))
          > 0) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** Sheets of a wave that open with what lies in the database, and perhaps a server key. */
  long opened(long waveId, String serverKey) {
    WaveSeal seal = seal(waveId, serverKey);
    return fixtures
        .column("select content from sheet_box where wave_id = ? and content is not null", waveId)
        .stream()
        .filter(content -> seal.open((byte[]) content).isPresent())
        .count();
  }

  /** People whose mark lies in the box, told the same way. */
  List<Long> recognised(long waveId, String serverKey, List<Long> people) {
    WaveSeal seal = seal(waveId, serverKey);
    Set<Object> marks =
        new HashSet<>(fixtures.column("select mark from sheet_box where wave_id = ?", waveId));
    List<Long> found = new ArrayList<>();
    for (Long person : people) {
      if (marks.contains(seal.mark(person))) {
        found.add(person);
      }
    }
    return found;
  }

  private WaveSeal seal(long waveId, String serverKey) {
    String salt = fixtures.text("select salt from wave_seal where wave_id = ?", waveId);
    byte[] key =
        Hashes.sha256().digest(("survey key " + serverKey).getBytes(StandardCharsets.UTF_8));
    return new WaveSeal(Sealing.derive(key, "wave " + waveId + " " + salt));
  }
}
