package org.compagnon.settings;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of the role that owns the tables, for what only an owner may do. */
@ApplicationScoped
public class TableOwner {
  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  /** A connection outside any transaction; whoever takes it closes it. */
  public Connection connect() throws SQLException {
    return Database.asOwner(dataSource).getDataSource().getConnection();
  }
}
