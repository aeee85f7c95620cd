package org.compagnon.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.security.Incident;

/**
 * Joins incidents that repeat: the first of a kind is due at once, those that follow within a
 * minute become one row. So a storm of wrong passwords neither fills the trail nor is missing from
 * it. Bounded: beyond {@value #MOST} different ones at a time, what comes is counted by its kind
 * alone.
 */
final class IncidentBook {
  /** How many different incidents are told apart at a time. */
  static final int MOST = 500;

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<Incident, Line> lines = new LinkedHashMap<>();

  /**
   * Incidents of a kind to be written as one row.
   *
   * @param incident what happened
   * @param times how often, from 1
   * @param from when the first of them was
   * @param to when the last of them was
   */
  record Repeated(Incident incident, int times, Instant from, Instant to) {}

  private static final class Line {
    private int times;
    private Instant from;
    private Instant to;
    private Instant writtenAt;

    void add(int more, Instant first, Instant last) {
      from = times == 0 || first.isBefore(from) ? first : from;
      to = times == 0 || last.isAfter(to) ? last : to;
      times += more;
    }

    boolean isDue(Instant now) {
      return times > 0 && (writtenAt == null || !now.isBefore(writtenAt.plus(WINDOW)));
    }

    boolean isOver(Instant now) {
      return times == 0 && !now.isBefore(writtenAt.plus(WINDOW));
    }
  }

  /** Notes an incident. */
  synchronized void note(Incident incident, Instant now) {
    lineOf(incident).add(1, now, now);
  }

  /** What is to be written now; it is then forgotten here. */
  synchronized List<Repeated> take(Instant now) {
    List<Repeated> due = new ArrayList<>();
    for (Iterator<Map.Entry<Incident, Line>> all = lines.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Incident, Line> one = all.next();
      Line line = one.getValue();
      if (line.isDue(now)) {
        due.add(new Repeated(one.getKey(), line.times, line.from, line.to));
        line.times = 0;
        line.writtenAt = now;
      } else if (line.isOver(now)) {
        all.remove();
      }
    }
    return due;
  }

  /** Everything that is not written yet, at a stop. */
  synchronized List<Repeated> takeAll() {
    List<Repeated> rest = new ArrayList<>();
    lines.forEach(
        (incident, line) -> {
          if (line.times > 0) {
            rest.add(new Repeated(incident, line.times, line.from, line.to));
          }
        });
    lines.clear();
    return rest;
  }

  /** Takes back what could not be written. */
  synchronized void giveBack(List<Repeated> rows) {
    for (Repeated row : rows) {
      Line line = lineOf(row.incident());
      line.add(row.times(), row.from(), row.to());
      line.writtenAt = null;
    }
  }

  private Line lineOf(Incident incident) {
    boolean toldApart = lines.containsKey(incident) || lines.size() < MOST;
    Incident key = toldApart ? incident : new Incident(incident.kind(), null, null, null, null);
    return lines.computeIfAbsent(key, any -> new Line());
  }
}
