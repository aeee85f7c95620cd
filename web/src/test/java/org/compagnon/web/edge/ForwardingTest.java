package org.compagnon.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.compagnon.shared.Networks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardingTest {
  private static final Networks TRUSTED = Networks.of("127.0.0.1, 10.0.0.0/8, fd00::/8");

  @ParameterizedTest(name = "{1} from {0} is {2}")
  @DisplayName("ED1 the client is the last one who is not a trusted proxy")
  @CsvSource({
    "127.0.0.1, '203.0.113.9', 203.0.113.9",
    "127.0.0.1, '6.6.6.6, 203.0.113.9', 203.0.113.9",
    "127.0.0.1, '6.6.6.6, 203.0.113.9, 10.1.2.3', 203.0.113.9",
    "127.0.0.1, '10.9.9.9, 10.1.2.3', 10.9.9.9",
    "127.0.0.1, '203.0.113.9:51234', 203.0.113.9",
    "127.0.0.1, '[2001:db8::1]:443', 2001:db8:0:0:0:0:0:1",
    "127.0.0.1, '2001:DB8::1', 2001:db8:0:0:0:0:0:1",
    "127.0.0.1, '::ffff:203.0.113.9', 203.0.113.9",
    "fd00::7, '203.0.113.9', 203.0.113.9",
    "127.0.0.1, 'unknown', 127.0.0.1",
    "127.0.0.1, '203.0.113.9, not an address, 10.1.2.3', 10.1.2.3",
    "127.0.0.1, ', ,', 127.0.0.1",
    "203.0.113.50, '6.6.6.6', 203.0.113.50",
    "10.0.0.1.example, '6.6.6.6', 10.0.0.1.example"
  })
  void theClientIsTheLastUntrusted(String peer, String header, String client) {
    assertThat(of(peer, "X-Forwarded-For", header).address()).isEqualTo(client);
  }

  @ParameterizedTest(name = "{0} is {1} by {2} at {3}")
  @DisplayName("ED1 the standard header says the same, as far as it can be read")
  @CsvSource(
      delimiter = '|',
      value = {
        "for=203.0.113.9;proto=https;host=mentoring.example.org | 203.0.113.9 | https | mentoring.example.org",
        "For=\"[2001:db8::1]:4711\";Proto=HTTPS | 2001:db8:0:0:0:0:0:1 | https |",
        "for=6.6.6.6;host=evil.example, for=203.0.113.9;host=a.example | 203.0.113.9 | | a.example",
        "for=203.0.113.9;proto=https;host=a.example, for=10.1.2.3;proto=http | 203.0.113.9 | https | a.example",
        "for=unknown | 127.0.0.1 | |",
        "for=\"_hidden\";proto=gopher | 127.0.0.1 | |",
        "for=6.6.6.6 ??? | 127.0.0.1 | |",
        "\"\"\"\"\"= | 127.0.0.1 | |"
      })
  void theStandardHeader(String header, String client, String scheme, String host) {
    assertThat(of("127.0.0.1", "Forwarded", header))
        .isEqualTo(new Forwarding(client, scheme, host));
  }

  @Test
  @DisplayName("ED1 scheme and host are those of the outermost trusted proxy")
  void schemeAndHostOfTheOutermost() {
    Forwarding two =
        of(
            "127.0.0.1",
            "X-Forwarded-For",
            "6.6.6.6, 203.0.113.9, 10.1.2.3",
            "X-Forwarded-Proto",
            "gopher, https, http",
            "X-Forwarded-Host",
            "mentoring.example.org");
    assertThat(two).isEqualTo(new Forwarding("203.0.113.9", "https", "mentoring.example.org"));
  }

  @Test
  @DisplayName("ED1 nothing is believed of anybody else")
  void nothingOfAnybodyElse() {
    Forwarding spoofed =
        of(
            "203.0.113.50",
            "X-Forwarded-For",
            "10.0.0.1",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "evil.example",
            "Forwarded",
            "for=10.0.0.1;proto=https;host=evil.example");
    assertThat(spoofed).isEqualTo(new Forwarding("203.0.113.50", null, null));
  }

  @Test
  @DisplayName("ED1 where the two kinds of headers name different clients, neither counts")
  void neitherCountsWhereTheyDiffer() {
    Forwarding torn =
        of("127.0.0.1", "X-Forwarded-For", "203.0.113.9", "Forwarded", "for=6.6.6.6;proto=http");
    assertThat(torn).isEqualTo(new Forwarding("127.0.0.1", null, null));
    Forwarding same =
        of("127.0.0.1", "X-Forwarded-For", "203.0.113.9", "Forwarded", "for=203.0.113.9");
    assertThat(same.address()).isEqualTo("203.0.113.9");
  }

  @Test
  @DisplayName("ED1 a list of ten thousand entries is read from its end")
  void aLongListIsReadFromItsEnd() {
    String longOne = "6.6.6.6, ".repeat(10_000) + "203.0.113.9";
    assertThat(of("127.0.0.1", "X-Forwarded-For", longOne).address()).isEqualTo("203.0.113.9");
  }

  private static Forwarding of(String peer, String... headers) {
    return Forwarding.of(
        peer,
        TRUSTED,
        name -> {
          int at = Arrays.asList(headers).indexOf(name);
          return at < 0 || at % 2 == 1 ? List.of() : List.of(headers[at + 1]);
        });
  }
}
