package org.compagnon.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private final Places places = new Places(2, 1);

  @Test
  @DisplayName("a key has so many places, and another key has its own")
  void placesAreCounted() {
    assertThat(places.enter("a", Duration.ZERO)).isTrue();
    assertThat(places.enter("a", Duration.ZERO)).isTrue();
    assertThat(places.enter("a", Duration.ZERO)).isFalse();
    assertThat(places.enter("b", Duration.ZERO)).isTrue();
    places.leave("a");
    assertThat(places.enter("a", Duration.ZERO)).isTrue();
  }

  @Test
  @DisplayName("one may wait for a place and gets it; who comes then is turned away at once")
  void theLineIsShort() throws Exception {
    places.enter("a", LONG);
    places.enter("a", LONG);
    CompletableFuture<Boolean> third = CompletableFuture.supplyAsync(() -> places.enter("a", LONG));
    while (places.present("a") < 3) {
      Thread.onSpinWait();
    }
    assertThat(places.enter("a", LONG)).isFalse();
    assertThat(third).isNotDone();
    places.leave("a");
    assertThat(third.get(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @DisplayName("a key is forgotten when nobody is present any more")
  void nothingIsLeft() {
    places.enter("a", LONG);
    places.enter("a", LONG);
    places.enter("a", Duration.ZERO);
    places.leave("a");
    places.leave("a");
    assertThat(places.keys()).isZero();
  }
}
