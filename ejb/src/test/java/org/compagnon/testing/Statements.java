package org.compagnon.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Counts the SQL statements that are sent on the calling thread, those of the persistence provider
 * and those of plain SQL ({@link CountingDataSource}). Call it inside {@link TestCaller#call}:
 * {@code admin.call(() -> statements.of(() -> facade.page(…)))}.
 */
@ApplicationScoped
public class Statements {
  private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();
  private static final Pattern FRESH_IDS =
      Pattern.compile("nextval|next value for", Pattern.CASE_INSENSITIVE);
  private static final Pattern LOOKS =
      Pattern.compile(
          "insert into audit_entry|from audit_entry where \\W*actor_id = \\? *\\)? and \\W*action = \\?",
          Pattern.CASE_INSENSITIVE);

  @PersistenceUnit(unitName = "compagnon")
  private EntityManagerFactory factory;

  private boolean listening;

  /** The statements sent by the work, in order. */
  public List<String> of(Callable<?> work) throws Exception {
    listen();
    List<String> sent = new ArrayList<>();
    SENT.set(sent);
    try {
      work.call();
      return sent;
    } finally {
      SENT.remove();
    }
  }

  /** Plain SQL was executed; a batch is one statement. */
  static void note(String sql) {
    List<String> sent = SENT.get();
    if (sent != null) {
      hear(sent, sql);
    }
  }

  /**
   * Fresh ids are fetched by the fifty, by whoever comes first, and that somebody looked is written
   * down once in a while: neither belongs to a list.
   */
  private static void hear(List<String> sent, String sql) {
    if (!FRESH_IDS.matcher(sql).find() && !LOOKS.matcher(sql).find()) {
      sent.add(sql);
    }
  }

  private synchronized void listen() {
    if (!listening) {
      ServerSession session = factory.unwrap(ServerSession.class);
      session.setSessionLog(new Listener(session.getSessionLog()));
      listening = true;
    }
  }

  /** Hears of SQL where somebody counts, and passes everything else on. */
  private static final class Listener extends AbstractSessionLog {
    private final SessionLog next;

    Listener(SessionLog next) {
      this.next = next;
      setSession(next.getSession());
    }

    @Override
    public boolean shouldLog(int level, String category) {
      boolean counted = SENT.get() != null && SessionLog.SQL.equals(category);
      return counted || next.shouldLog(level, category);
    }

    @Override
    public void log(SessionLogEntry entry) {
      List<String> sent = SENT.get();
      if (sent != null && SessionLog.SQL.equals(entry.getNameSpace())) {
        hear(sent, entry.getMessage());
      } else {
        next.log(entry);
      }
    }
  }
}
