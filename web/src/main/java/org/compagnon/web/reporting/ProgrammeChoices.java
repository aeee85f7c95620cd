package org.compagnon.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.compagnon.programme.ProgrammeFilter;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeSummary;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.PageRequest;

/** The programmes that something can be looked up about: all but drafts, the archive last. */
@ApplicationScoped
public class ProgrammeChoices {
  @Inject private Programmes programmes;

  /** All of them; an organisation has few. */
  public List<ProgrammeSummary> all() {
    PageRequest everything = new PageRequest(0, PageRequest.MAX_SIZE);
    return Stream.of(ProgrammeFilter.CURRENT, new ProgrammeFilter(null, ProgrammeStatus.ARCHIVED))
        .flatMap(filter -> programmes.page(filter, everything).items().stream())
        .filter(programme -> programme.status() != ProgrammeStatus.DRAFT)
        .toList();
  }
}
