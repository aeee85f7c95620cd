package org.compagnon.settings;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source for plain SQL: {@code @Inject DataSource}. Inside a transaction it hands out the
 * connection that the persistence provider uses in it, so that entities and plain SQL commit as one
 * and see each other's rows; closing it there does nothing. Outside it is the pool.
 *
 * <p>Why not the pool alone: while the provider holds a connection, the server gives a second one
 * to the same transaction. The two do not commit as one, and on PostgreSQL each waits for the
 * other's row locks for ever.
 *
 * <p>Entities that were changed but not flushed are not yet in the database: flush first.
 */
@ApplicationScoped
public class TransactionDataSource implements DataSource {
  @Resource(lookup = Database.JNDI)
  private DataSource pool;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Override
  public Connection getConnection() throws SQLException {
    Connection shared = em.isJoinedToTransaction() ? em.unwrap(Connection.class) : null;
    return shared == null ? pool.getConnection() : keptOpen(shared);
  }

  /** The transaction ends with its owner, not with whoever borrows its connection. */
  private static Connection keptOpen(Connection shared) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                "close".equals(method.getName()) ? null : pass(shared, method, arguments));
  }

  private static Object pass(Connection shared, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(shared, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return pool.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(TransactionDataSource.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
