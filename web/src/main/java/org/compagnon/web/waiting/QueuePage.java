package org.compagnon.web.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.compagnon.organisation.SkillName;
import org.compagnon.pairing.PairingSetups;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.waiting.Forecast;
import org.compagnon.waiting.SkillForecast;
import org.compagnon.waiting.WaitingFilter;
import org.compagnon.waiting.WaitingQueue;
import org.compagnon.waiting.WaitingRow;
import org.compagnon.web.layout.LanguageChoice;

/** Who waits in a programme, how long, and which skills it will be short of. */
@Named
@RequestScoped
public class QueuePage {
  private static final int ROWS = 25;

  @Inject private WaitingQueue queue;
  @Inject private Programmes programmes;
  @Inject private PairingSetups setups;
  @Inject private LanguageChoice language;
  @Inject private Clock clock;

  private long programme;
  private String query;
  private Long skill;
  private WaitingFilter.Sort sort;
  private int page;
  private ProgrammeView about;
  private Page<WaitingRow> found;
  private Forecast forecast;

  /** Reads the queue and the forecast. */
  public void load() {
    about = programmes.get(programme);
    found =
        queue.page(programme, new WaitingFilter(query, skill, sort), new PageRequest(page, ROWS));
    forecast = queue.forecast(programme);
  }

  /** Which day it was in the programme. */
  public LocalDate day(Instant moment) {
    return about.dayAt(moment);
  }

  /** A skill's name in the page's language. */
  public String name(SkillName one) {
    return one.name(language.current());
  }

  /** The names of what somebody seeks. */
  public String names(WaitingRow row) {
    return row.skills().stream().map(this::name).collect(Collectors.joining(", "));
  }

  /** Skills that are or will be short, the shortest first; none before the page is read. */
  public List<SkillForecast> getShortages() {
    return forecast == null ? List.of() : forecast.shortages();
  }

  /** Whether people can be asked: enrolment is open. */
  public boolean isOpen() {
    return about != null && about.isEnrolmentOpen(clock.instant());
  }

  /** Whether nobody waits at all. */
  public boolean isNobody() {
    return found != null
        && found.total() == 0
        && skill == null
        && (query == null || query.isBlank());
  }

  public String getProgrammeName() {
    return about.name().in(language.current());
  }

  public WaitingFilter.Sort[] getSorts() {
    return WaitingFilter.Sort.values();
  }

  public long getProgramme() {
    return programme;
  }

  public void setProgramme(long programme) {
    this.programme = programme;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public Long getSkill() {
    return skill;
  }

  public void setSkill(Long skill) {
    this.skill = skill;
  }

  public WaitingFilter.Sort getSort() {
    return sort;
  }

  public void setSort(WaitingFilter.Sort sort) {
    this.sort = sort;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  /** What waiting does in this programme's pairings. */
  public WaitingOrder getOrder() {
    return setups.of(programme).order();
  }

  public Page<WaitingRow> getFound() {
    return found;
  }

  public Forecast getForecast() {
    return forecast;
  }
}
