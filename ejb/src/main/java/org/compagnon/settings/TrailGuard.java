package org.compagnon.settings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Takes from the role that the application works with what nobody may do to the audit trail: change
 * it, remove from it, empty it. PostgreSQL only; called by whoever owns the tables, after every
 * migration.
 */
final class TrailGuard {
  /** How far the database keeps the trail from being changed. */
  enum Protection {
    /** The role owns nothing and has no right to change the trail. */
    FULL,
    /** The role has given up the right, but owns the table and could take it back. */
    OWNER,
    /** The role is above all rights. */
    NONE
  }

  private static final String TABLE = "audit_entry";

  private TrailGuard() {}

  /** Gives the role all it needs for its work, and no more (the role need not be the owner). */
  static void grant(Connection owner, String role) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      String quoted = statement.enquoteIdentifier(role, true);
      String schema = statement.enquoteIdentifier(owner.getSchema(), true);
      String all = " in schema " + schema + " to " + quoted;
      statement.execute("grant usage on schema " + schema + " to " + quoted);
      statement.execute("grant select, insert, update, delete on all tables" + all);
      statement.execute("grant usage, select, update on all sequences" + all);
      statement.execute("revoke all on flyway_schema_history from " + quoted);
    }
  }

  /** Takes the rights to change the trail from a role. */
  static void protect(Connection owner, String role) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      String quoted = statement.enquoteIdentifier(role, true);
      statement.execute("revoke update, delete, truncate on " + TABLE + " from " + quoted);
    }
  }

  /** What the role of a connection could do to the trail. */
  static Protection of(Connection application) throws SQLException {
    try (PreparedStatement statement =
        application.prepareStatement(
            """
                select has_table_privilege(?, 'UPDATE')
                    or has_table_privilege(?, 'DELETE')
                    or has_table_privilege(?, 'TRUNCATE'),
                  pg_has_role((select relowner from pg_class where oid = ?::regclass), 'MEMBER')""")) {
      for (int i = 1; i <= 4; i++) {
        statement.setString(i, TABLE);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        if (row.getBoolean(1)) {
          return Protection.NONE;
        }
        return row.getBoolean(2) ? Protection.OWNER : Protection.FULL;
      }
    }
  }

  /** The protection as the log says it. */
  static String sentence(Protection protection) {
    return "The trail and the database's role: "
        + switch (protection) {
          case FULL -> "the role can add to the trail and read it, and nothing else.";
          case OWNER ->
              "the role can add to the trail and read it; it owns the table and could take more"
                  + " rights. Two roles keep it out for good: config/postgresql/roles.sql.";
          case NONE ->
              "the role (a superuser?) could change the trail. Use the two roles of"
                  + " config/postgresql/roles.sql.";
        };
  }
}
