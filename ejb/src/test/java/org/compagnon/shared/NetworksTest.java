package org.compagnon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @DisplayName("an address is in a network when their first bits agree")
  @CsvSource({
    "10.0.0.5, 10.0.0.5, true",
    "10.0.0.5, 10.0.0.6, false",
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.4.0/22, 192.168.7.255, true",
    "192.168.4.0/22, 192.168.8.0, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false",
    "'127.0.0.1, ::1', ::1, true",
    "'127.0.0.1 10.0.0.0/8', 10.1.1.1, true",
    "10.0.0.0/8, ::ffff:10.1.1.1, true"
  })
  void firstBitsAgree(String networks, String address, boolean in) {
    assertThat(Networks.of(networks).contains(Networks.address(address).orElseThrow()))
        .isEqualTo(in);
  }

  @ParameterizedTest
  @DisplayName("what is no address is refused by its name, and no name is looked up")
  @ValueSource(
      strings = {
        "localhost",
        "10.0.0.0/33",
        "10.0.0",
        "10.0.0.256",
        "010.0.0.1x",
        "fd00::/129",
        "10.0.0.1/",
        "10.0.0.1/-1",
        "::g",
        "1:2:3:4:5:6:7:8:9",
        "*",
        "https://10.0.0.1",
        "0x7f.1"
      })
  void whatIsNoAddressIsRefused(String one) {
    assertThatThrownBy(() -> Networks.of("10.0.0.1, " + one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(one);
  }

  @Test
  @DisplayName("an empty list holds nobody")
  void anEmptyListHoldsNobody() {
    assertThat(Networks.of(" ").isEmpty()).isTrue();
  }
}
