package org.compagnon.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.organisation.importing.ImportFixture.TODAY;
import static org.compagnon.organisation.importing.ImportFixture.plan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of input without end: drawn with a fixed seed, so that a failure can be seen again. */
class ImportPropertiesTest {

  private static final int DRAWS = 300;
  private static final String HEADER = "employee_id,first_name,last_name,email,hire_date\n";

  @ParameterizedTest(name = "B20 every day written as {0} ({1}) is read back")
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-MM-dd|en",
        "yyyy/MM/dd|en",
        "yyyyMMdd|en",
        "dd.MM.yyyy|de",
        "d. MMMM yyyy|de",
        "d MMM yyyy|en",
        "dd-MMM-yyyy|en",
        "dd-MMM-yy|en",
        "MMM d, yyyy|en",
        "MMMM d, yyyy|en",
        "EEEE d MMMM yyyy|fr",
        "d MMMM yyyy|fr",
        "d MMM yyyy|fr",
        "EEE, d MMM yyyy|en",
        "yyyy-MM-dd'T00:00:00Z'|en",
        "yyyy-MM-dd'+01:00'|en",
        "yyyy-MM-dd HH:mm:ss.SSS|en",
        "d MMMM yyyy|es",
        "d MMMM yyyy|it",
        "d MMMM yyyy|nl",
        "yyyy-MMM-dd|en",
        "d/MMM/yyyy|en",
        "dd.MM.yy|de",
        "d MMM yy|en"
      })
  void dayIsReadBack(String pattern, String language) {
    Random random = new Random(20261201);
    DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
    Dates dates = new Dates(DateOrder.AUTOMATIC, TODAY.getYear() + 1);
    for (int i = 0; i < DRAWS; i++) {
      LocalDate day = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(24_000));
      String text = form.format(day.atStartOfDay());

      assertThat(dates.read(text, new PersonRow(2, 2))).as(text).isEqualTo(day);
    }
  }

  @ParameterizedTest(name = "B20 a column of days written {0} is settled by its own days")
  @ValueSource(strings = {"MM/dd/yyyy", "dd/MM/yyyy", "M/d/yyyy", "d-M-yyyy", "M/d/yyyy h:mm:ss a"})
  void orderIsSettled(String pattern) {
    Random random = new Random(7);
    DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    StringBuilder csv = new StringBuilder(HEADER);
    LocalDate[] days = new LocalDate[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      days[i] = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
      csv.append(
          "N%d,Given,Family,n%d@zz.example.org,%s\n"
              .formatted(i, i, form.format(days[i].atStartOfDay())));
    }

    ImportPlan plan = plan(csv.toString(), ExistingPeople.none());

    assertThat(plan.report().problems()).isEmpty();
    for (int i = 0; i < DRAWS; i++) {
      assertThat(plan.people().get(i).value(ImportField.HIRED_ON)).isEqualTo(days[i].toString());
    }
  }

  @ParameterizedTest(name = "B20 a manager written as {0} is found, whatever case and accents")
  @ValueSource(
      strings = {
        "%2$s, %1$s",
        "%1$s %2$s",
        "%2$s %1$s",
        "%1$s %2$s (%3$s)",
        "%2$s, %1$s (%3$s)",
        "%3$s - %1$s %2$s",
        "%3$s: %1$s %2$s",
        "%1$s %2$s [%3$s]",
        "%1$s %2$s | %3$s",
        "%1$s %2$s <%4$s>",
        "%2$s, %1$s (%4$s)",
        "%3$s",
        "%4$s",
        "Dr. %1$s %2$s",
        "%1$s %2$s (On Leave)",
        "%3$s %1$s %2$s",
        "CN=%1$s %2$s,OU=People,DC=zz"
      })
  void managerIsFound(String form) {
    List<String> given = List.of("Ana", "Élodie", "Jean-Luc", "Björn", "Ana Maria", "Żaneta");
    List<String> family =
        List.of("Lindqvist", "O’Neill", "van der Meer", "Großmann", "Brûlé", "Łuczak");
    StringBuilder csv = new StringBuilder("Employee ID,First Name,Last Name,Email,Manager\n");
    for (int i = 0; i < 36; i++) {
      csv.append(
          "R%d,%s,%s,r%d@zz.example.org,\n"
              .formatted(100 + i, given.get(i % 6), family.get(i / 6), i));
    }
    for (int i = 0; i < 36; i++) {
      String said =
          form.formatted(
              given.get(i % 6), family.get(i / 6), "R" + (100 + i), "r" + i + "@zz.example.org");
      String written =
          i % 3 == 0 ? said.toUpperCase(Locale.ROOT) : i % 3 == 1 ? Folding.plain(said) : said;
      csv.append(
          "S%d,Sub%c,Ordinate,s%d@zz.example.org,\"%s\"\n".formatted(i, 'a' + i % 26, i, written));
    }

    ImportPlan plan = plan(csv.toString(), ExistingPeople.none());

    assertThat(plan.report().problems()).isEmpty();
    for (int i = 0; i < 36; i++) {
      assertThat(plan.people().get(36 + i).value(ImportField.MANAGER)).isEqualTo("R" + (100 + i));
    }
  }

  @ParameterizedTest(
      name = "B20 {0} is noticed when damaged, put right, and never suspected when right")
  @ValueSource(
      strings = {
        "Élodie Brûlé", "HÉLÈNE LEFÈVRE", "BEAUCHÊNE", "François Ÿvon", "Zoë", "Noël CHÂTEAU",
        "Jörg Müller", "GROẞMANN", "Großmann", "Ärztin", "ÖSTERREICH", "Übung",
        "Dvořák Jiří", "Šárka Žižková", "Řehoř Čapek", "Ďáblice Ťuk", "Łukasz Żółć", "Åsa Ström",
        "Ægir Ørsted", "Núñez Íñigo", "JOÃO CONCEIÇÃO", "Gödel’s", "Œuvre « Été »", "Niño",
        "Mañana – später", "„Ärger“ im Büro", "à la carte", "DÉJÀ VU", "Ángel", "Țepeș Ștefan"
      })
  void damageIsNoticed(String right) {
    assertThat(DamagedText.isDamaged(right)).as(right).isFalse();
    assertThat(DamagedText.isLost(right)).as(right).isFalse();
    for (String charset : List.of("windows-1252", "ISO-8859-1")) {
      String damaged = readAs(right, charset);
      assertThat(DamagedText.isDamaged(damaged)).as(damaged).isTrue();
      assertThat(DamagedText.repaired(damaged)).as(damaged).isEqualTo(right);
    }
    String twice = readAs(readAs(right, "ISO-8859-1"), "ISO-8859-1");
    assertThat(DamagedText.repaired(twice)).as(twice).isEqualTo(right);
  }

  /** UTF-8 read byte by byte; the five bytes Windows leaves out come through as they are. */
  private static String readAs(String text, String charset) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String one = new String(new byte[] {b}, Charset.forName(charset));
      read.append(one.equals("\ufffd") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return read.toString();
  }
}
