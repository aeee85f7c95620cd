package org.compagnon.testing;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of every integration test. The tests run inside the server, on whichever database the run is
 * for; all classes share one server and one database, so each test makes its own people and
 * programmes ({@link Fixtures}) and never counts what others may have made.
 *
 * <pre>{@code
 * class ProgrammesIT extends BusinessIT {
 *   @Inject ProgrammeAdministration programmes;
 *
 *   @Test
 *   @DisplayName("…")
 *   void isKept() {
 *     TestCaller admin = callers.administrator();
 *     ProgrammeView made = admin.call(() -> programmes.create(command));
 *   }
 * }
 * }</pre>
 */
@ExtendWith(ArquillianExtension.class)
public abstract class BusinessIT {
  /** People with accounts, and calls in their name. */
  @Inject protected Callers callers;

  /** Rows that a test begins with, and looking into tables. */
  @Inject protected Fixtures fixtures;

  /** Counts SQL statements. */
  @Inject protected Statements statements;

  /** Mails that arrived at the mail server. */
  @Inject protected Mailbox mailbox;

  @Deployment
  static WebArchive archive() {
    return TestArchive.build();
  }
}
