package org.compagnon.web.layout;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.compagnon.shared.Page;

/** How dates, numbers and names of places are written in one language; see {@link Formats}. */
record Writing(Locale locale, ZoneId reader) {

  String day(LocalDate date) {
    return date == null ? "" : date.format(style(FormatStyle.FULL));
  }

  String date(LocalDate date) {
    return date == null ? "" : date.format(style(FormatStyle.MEDIUM));
  }

  String moment(Instant instant, String zone) {
    if (instant == null) {
      return "";
    }
    ZoneId id = zone == null || zone.isBlank() ? reader : ZoneId.of(zone);
    DateTimeFormatter both =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    return both.withLocale(locale).format(instant.atZone(id)) + " (" + id.getId() + ")";
  }

  String number(Number value) {
    if (value == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  String percent(Number share) {
    return share == null ? "" : NumberFormat.getPercentInstance(locale).format(share.doubleValue());
  }

  String country(String code) {
    if (code == null) {
      return "";
    }
    return code.matches("[A-Z]{2}") ? new Locale("", code).getDisplayCountry(locale) : code;
  }

  String tongue(String code) {
    if (code == null) {
      return "";
    }
    return code.matches("[a-z]{2,3}") ? new Locale(code).getDisplayLanguage(locale) : code;
  }

  String outOf(Number value, Number max) {
    return number(value) + "/" + number(max);
  }

  String range(Page<?> page) {
    if (page == null || page.total() == 0) {
      return "0";
    }
    long first = (long) page.page() * page.size() + 1;
    long last = Math.min(page.total(), first + page.items().size() - 1);
    return number(first) + "–" + number(last) + " / " + number(page.total());
  }

  private DateTimeFormatter style(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
  }
}
