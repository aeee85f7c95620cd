package org.compagnon.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderZoneTest {

  @ParameterizedTest(name = "the browser''s word {0} is the zone {1}")
  @CsvSource({
    "Europe/Paris, Europe/Paris",
    "America%2FArgentina%2FBuenos_Aires, America/Argentina/Buenos_Aires",
    "Asia/Kolkata, Asia/Kolkata"
  })
  void zonesOfBrowsers(String word, String zone) {
    assertThat(ReaderZone.zone(word)).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest(name = "what is no zone, such as \"{0}\", gives the server''s")
  @NullAndEmptySource
  @ValueSource(strings = {"Mars/Olympus", "<script>", "../../etc", "%", "+99:00"})
  void whatIsNoZone(String word) {
    assertThat(ReaderZone.zone(word)).isEqualTo(ZoneId.systemDefault());
  }
}
