package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Texts with values, dates, times and numbers in pages, in the page's language. */
@Named
@RequestScoped
public class Say {
  @Inject private Messages messages;
  @Inject private LanguageChoice language;

  /** A text with one value. */
  public String with(String key, Object first) {
    return messages.text(key, first);
  }

  /** A text with two values. */
  public String with(String key, Object first, Object second) {
    return messages.text(key, first, second);
  }

  /** A text with three values. */
  public String with(String key, Object first, Object second, Object third) {
    return messages.text(key, first, second, third);
  }

  /** A text with a list of values, as failures and reasons have them. */
  public String list(String key, List<?> values) {
    return messages.text(key, values.toArray());
  }

  /** A day, written out: "Thursday 11 February 2027"; empty for null. */
  public String day(LocalDate day) {
    return day == null ? "" : day.format(pattern("EEEE d MMMM yyyy"));
  }

  /** A day, short: "11 Feb 2027"; empty for null. */
  public String date(LocalDate day) {
    return day == null ? "" : day.format(pattern("d MMM yyyy"));
  }

  /** A moment in a zone: "11 Feb 2027, 10:00"; empty for null. */
  public String moment(Instant at, String zone) {
    return at == null ? "" : at.atZone(ZoneId.of(zone)).format(pattern("d MMM yyyy, HH:mm"));
  }

  /** The day of a moment in a zone, written out: "Thursday 11 February 2027"; empty for null. */
  public String dayOf(Instant at, String zone) {
    return at == null ? "" : day(at.atZone(ZoneId.of(zone)).toLocalDate());
  }

  /** The time of a moment where the reader is, and where somebody else is if it differs there. */
  public String clocks(Instant at, String mine, String theirs) {
    String here = time(at, mine);
    if (theirs == null || theirs.equals(mine) || time(at, theirs).equals(here)) {
      return here;
    }
    return here + " " + place(mine) + ", " + time(at, theirs) + " " + place(theirs);
  }

  /** The city that a zone is named after: "Europe/Paris" is "Paris"; empty for null. */
  public String place(String zone) {
    return zone == null ? "" : zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /** A moment where the reader is, to the second, as auditors want it; empty for null. */
  public String second(Instant at) {
    return at == null
        ? ""
        : at.atZone(ReaderZone.now()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
  }

  /** The name of the reader's time zone: "Europe/Paris". */
  public String zone() {
    return ReaderZone.now().getId();
  }

  /** A time of day in a zone. */
  public String time(Instant at, String zone) {
    return at.atZone(ZoneId.of(zone))
        .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
  }

  /** A whole number with the language's grouping. */
  public String number(long number) {
    return String.format(locale(), "%,d", number);
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale());
  }

  private Locale locale() {
    return language.getLocale();
  }
}
