package org.compagnon.audit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.compagnon.security.Incident;

/**
 * Hears what is refused at the doors and writes it into the trail within seconds. Hearing it costs
 * whoever is refused no database call, so that a storm of refusals takes no connection from
 * anybody. What was heard in the last seconds before a node is killed is lost.
 */
@ApplicationScoped
public class Incidents {
  private final IncidentBook book = new IncidentBook();

  @Inject private IncidentRows rows;
  @Inject private Clock clock;

  /** Hears of one. */
  void onIncident(@Observes Incident incident) {
    book.note(incident, clock.instant());
  }

  /** Writes what is due; what cannot be written is kept for the next time. */
  void write() {
    write(book.take(clock.instant()));
  }

  @PreDestroy
  void writeRest() {
    write(book.takeAll());
  }

  private void write(List<IncidentBook.Repeated> due) {
    if (due.isEmpty()) {
      return;
    }
    boolean written = false;
    try {
      rows.write(due);
      written = true;
    } finally {
      if (!written) {
        book.giveBack(due);
      }
    }
  }
}
