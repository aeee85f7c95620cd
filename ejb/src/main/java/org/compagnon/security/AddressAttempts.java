package org.compagnon.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Buckets;
import org.compagnon.shared.Latest;
import org.compagnon.shared.Networks;
import org.compagnon.shared.TooMany;

/**
 * Slows down whoever tries passwords for many logins from one address (SC3). Many people may share
 * an address, and one of them must not keep the others out: right passwords do not count, nor does
 * what is refused because its login has to wait, nor a login that came in from this address before.
 *
 * <p>In the memory of a node: two nodes allow twice as much, and a restart forgets.
 */
@ApplicationScoped
class AddressAttempts {
  private static final String WAIT = "security.failure.signInWait";
  private static final int MOST_ADDRESSES = 20_000;
  private static final int MOST_FAMILIAR = 50_000;

  @Inject private Clock clock;

  private final Set<String> familiar =
      Collections.synchronizedSet(Collections.newSetFromMap(new Latest<>(MOST_FAMILIAR)));
  private final Map<String, Instant> waits =
      Collections.synchronizedMap(new Latest<>(MOST_FAMILIAR));
  private Buckets wrong;

  @PostConstruct
  void initialise() {
    Duration time = Duration.ofMinutes(Setting.SIGN_IN_WAIT_MINUTES.number());
    wrong = new Buckets(Setting.SIGN_IN_ADDRESS_ATTEMPTS.number(), time, MOST_ADDRESSES, clock);
  }

  /** Why a password would not be looked at now, as far as is known without asking anybody. */
  Optional<TooMany> refusal(String login, String address) {
    String both = both(login, address);
    Instant until = waits.get(both);
    Instant now = clock.instant();
    if (until != null && now.isBefore(until)) {
      return Optional.of(new TooMany(WAIT, Duration.between(now, until)));
    }
    return familiar.contains(both)
        ? Optional.empty()
        : wrong.wait(Networks.holder(address)).map(wait -> new TooMany(WAIT, wait));
  }

  /** Whether the login came in from the address before, as far as is remembered. */
  boolean isFamiliar(String login, String address) {
    return familiar.contains(both(login, address));
  }

  /** The login has to wait at the address, the business says. */
  void mustWait(String login, String address, TooMany wait) {
    giveBack(login, address);
    waits.put(both(login, address), clock.instant().plusSeconds(wait.retryAfterSeconds()));
  }

  /**
   * Takes an attempt of the address.
   *
   * @throws TooMany if it has none left at the moment
   */
  void take(String login, String address) {
    if (isFamiliar(login, address)) {
      return;
    }
    Optional<Duration> wait = wrong.take(Networks.holder(address));
    if (wait.isPresent()) {
      throw new TooMany(WAIT, wait.get());
    }
  }

  /** The attempt was not a wrong password. */
  void giveBack(String login, String address) {
    if (!isFamiliar(login, address)) {
      wrong.giveBack(Networks.holder(address));
    }
  }

  /** The attempt was right. */
  void succeeded(String login, String address) {
    giveBack(login, address);
    familiar.add(both(login, address));
  }

  private static String both(String login, String address) {
    return AccountRepository.normal(login) + ' ' + Networks.holder(address);
  }
}
