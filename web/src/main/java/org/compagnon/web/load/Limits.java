package org.compagnon.web.load;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Buckets;
import org.compagnon.shared.Networks;
import org.compagnon.shared.TooMany;

/** How often something may be asked, by address or account, on this node (LO3). */
@ApplicationScoped
public class Limits {
  private static final int MOST_KEYS = 20_000;
  private static final String OFTEN = "web.load.often";

  @Inject private Clock clock;

  private Buckets mails;
  private Buckets visits;
  private Buckets wrongTokens;
  private Buckets requests;

  @PostConstruct
  void initialise() {
    Duration time = Duration.ofMinutes(Setting.SIGN_IN_WAIT_MINUTES.number());
    mails = buckets(Setting.LINKS_MAILS, time);
    visits = buckets(Setting.LINKS_VISITS, time);
    wrongTokens = buckets(Setting.API_WRONG_TOKENS, time);
    requests = buckets(Setting.API_PER_MINUTE, Duration.ofMinutes(1));
  }

  /** Somebody asks for a mail with a link; why not now, or empty. */
  Optional<TooMany> mail(String address) {
    return refused(mails.take(Networks.holder(address)));
  }

  /** Somebody comes with a one-time link; why not now, or empty. */
  Optional<TooMany> visit(String address) {
    return refused(visits.take(Networks.holder(address)));
  }

  /** Somebody came with a wrong API token; why they should not go on, or empty. */
  public Optional<TooMany> wrongToken(String address) {
    return refused(wrongTokens.take(Networks.holder(address)));
  }

  /** A program asks for an account; why not now, or empty. */
  Optional<TooMany> request(String account) {
    return refused(requests.take(account));
  }

  private Buckets buckets(Setting most, Duration time) {
    return new Buckets(most.number(), time, MOST_KEYS, clock);
  }

  private static Optional<TooMany> refused(Optional<Duration> wait) {
    return wait.map(until -> new TooMany(OFTEN, until));
  }
}
