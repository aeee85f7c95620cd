package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionWordsTest {

  @ParameterizedTest(name = "SC8 {0} is shown as {1}")
  @CsvSource({
    "203.0.113.7,203.0.113.…",
    "2001:db8:1:2::3,2001:db8:1:…",
    "::1,::…",
    "fe80::1%eth0,fe80::…",
    "<script>,''"
  })
  @DisplayName("SC8 addresses are shortened")
  void addressesAreShortened(String address, String shown) {
    assertThat(ShortAddress.of(address)).isEqualTo(shown);
  }

  @ParameterizedTest(name = "SC8 {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox, Windows",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36|Chrome, Linux",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0|Edge, Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1|Safari, iPhone",
        "curl/8.5.0|''",
        "|''"
      })
  @DisplayName("SC8 a browser is named in a few words")
  void browsersAreNamed(String said, String name) {
    assertThat(Browsers.name(said)).isEqualTo(name);
  }
}
