package org.compagnon.testing;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Tells {@link Statements} of every statement that the product sends as plain SQL. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class CountingDataSource implements DataSource {
  @Inject @Delegate private DataSource delegate;

  @Override
  public Connection getConnection() throws SQLException {
    return heard(Connection.class, delegate.getConnection(), null);
  }

  private static <T> T heard(Class<T> type, T target, String sql) {
    Object proxy =
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                Statements.note(sql == null ? String.valueOf(arguments[0]) : sql);
              }
              return wrapped(pass(target, method, arguments), arguments);
            });
    return type.cast(proxy);
  }

  private static Object wrapped(Object given, Object[] arguments) {
    if (given instanceof CallableStatement call) {
      return heard(CallableStatement.class, call, String.valueOf(arguments[0]));
    }
    if (given instanceof PreparedStatement prepared) {
      return heard(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
    }
    return given instanceof Statement plain ? heard(Statement.class, plain, null) : given;
  }

  private static Object pass(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
