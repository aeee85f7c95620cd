package org.compagnon.evaluation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.settings.TableOwner;

/**
 * Clears away what PostgreSQL keeps of rows that were deleted or overwritten. After every blend the
 * dead rows go; after a close the tables of answers are written into new files. H2 keeps no row
 * versions that a statement could read; its file gives the space back by and by.
 */
@ApplicationScoped
class DeadRows {
  private static final Logger LOG = Logger.getLogger(DeadRows.class.getName());

  /** Never behind a lock for longer than this: others would queue up behind us. */
  private static final String IMPATIENT = "set lock_timeout = '2s'";

  private static final List<String> AFTER_A_BLEND =
      List.of(
          "vacuum answer",
          "vacuum answer_sheet",
          "vacuum sheet_box",
          "vacuum sheet_draft",
          "vacuum wave_invitation");

  private static final List<String> AFTER_A_CLOSE =
      List.of("vacuum full answer", "vacuum full answer_sheet");

  @Resource private ManagedExecutorService executor;
  @Inject private TableOwner owner;

  void onMoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) Blending.SheetsMoved moved) {
    executor.execute(() -> clear(moved.thoroughly()));
  }

  /** Clears; outside any transaction, because PostgreSQL asks for that. */
  void clear(boolean thoroughly) {
    try (Connection connection = owner.connect()) {
      if (connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL")) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(IMPATIENT);
          run(statement, AFTER_A_BLEND);
          if (thoroughly) {
            run(statement, AFTER_A_CLOSE);
          }
          statement.execute("reset lock_timeout");
        }
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, e, () -> "Dead rows of sheets could not be cleared away");
    }
  }

  /** What is busy now is cleared the next time, or by the database itself. */
  private static void run(Statement statement, List<String> commands) {
    for (String command : commands) {
      try {
        statement.execute(command);
      } catch (SQLException e) {
        LOG.log(Level.INFO, e, () -> "Not now: " + command);
      }
    }
  }
}
