package org.compagnon.web.load;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.compagnon.security.SignIn;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Networks;
import org.compagnon.shared.TooMany;

/** Lets as many requests in at once as the others can bear, and answers the rest with 429. */
public class LoadGate implements Filter {
  static final Duration TURN = Duration.ofSeconds(10);
  private static final Duration SOON = Duration.ofSeconds(5);
  static final int LINE = 4;

  /** Of the places of strangers, the share that may keep a processor busy. */
  private static final int VISITORS = 12;

  private static final Duration PASSWORD_TURN = Duration.ofSeconds(30);
  private static final String ALL = "all";
  static final String AT_ONCE = "web.load.atOnce";
  static final String MANY = "web.load.many";

  @Inject private Limits limits;
  @Inject private SignIn signIn;

  private Places strangers;
  private Places visitors;
  private Places passwords;
  private Places familiar;
  private Places addresses;
  private Places accounts;
  private Places accountsLong;

  @Override
  public void init(FilterConfig config) {
    int all = Setting.AT_ONCE_STRANGERS.number();
    strangers = new Places(all, 0);
    visitors = new Places(Math.max(2, all / VISITORS), all);
    passwords = new Places(Math.max(2, all / VISITORS), all / 2);
    familiar = new Places(Math.max(2, all / VISITORS), all);
    addresses = new Places(Math.max(1, all * 2 / 3), 0);
    accounts = lined(Setting.AT_ONCE_ACCOUNT.number());
    accountsLong = lined(Setting.AT_ONCE_LONG.number());
  }

  private static Places lined(int atOnce) {
    return new Places(atOnce, LINE * atOnce);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Asked asked = Asked.of((HttpServletRequest) request);
    Arrivals.complete(asked.request());
    if (asked.isFree()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<TooMany> often = tooOften(asked);
    if (often.isPresent()) {
      Later.answer(asked, (HttpServletResponse) response, often.get());
      return;
    }
    Optional<String> account = asked.account();
    Work work = () -> chain.doFilter(request, response);
    boolean done =
        account.isPresent() ? inTurn(asked, account.get(), work) : ofNobody(asked, work).take();
    if (!done) {
      String key = account.isPresent() ? AT_ONCE : MANY;
      Later.answer(asked, (HttpServletResponse) response, new TooMany(key, SOON));
    }
  }

  private Optional<TooMany> tooOften(Asked asked) {
    if (asked.account().isPresent()) {
      return asked.isByToken() ? limits.request(asked.account().get()) : Optional.empty();
    }
    if (asked.signsIn()) {
      return signIn.refusal(asked.login(), asked.address());
    }
    if (asked.wantsMail()) {
      return limits.mail(asked.address());
    }
    return asked.usesLink() ? limits.visit(asked.address()) : Optional.empty();
  }

  /** Whoever waits for a long one takes no place of the quick ones meanwhile. */
  private boolean inTurn(Asked asked, String account, Work work)
      throws IOException, ServletException {
    Turn any = () -> inTurn(accounts, account, TURN, turn(work));
    return asked.isLong() ? inTurn(accountsLong, account, TURN, any) : any.take();
  }

  /**
   * A crowd that tries passwords from thousands of addresses fills its own line and no other: who
   * came in from there before with the same login passes by, and pages are shown as always.
   */
  private Turn ofNobody(Asked asked, Work work) {
    boolean known = asked.signsIn() && signIn.isFamiliar(asked.login(), asked.address());
    Turn turn = ofAddress(asked, ofStranger(asked, work));
    return known
        ? () -> inTurn(familiar, ALL, PASSWORD_TURN, turn(work))
        : () -> inTurn(strangers, ALL, Duration.ZERO, turn);
  }

  private Turn ofAddress(Asked asked, Turn next) {
    String holder = Networks.holder(asked.address());
    return () -> inTurn(addresses, holder, Duration.ZERO, next);
  }

  /** A few at once keep a processor busy; who sends a password may wait longer for a turn. */
  private Turn ofStranger(Asked asked, Work work) {
    return asked.signsIn()
        ? () -> inTurn(passwords, ALL, PASSWORD_TURN, turn(work))
        : () -> inTurn(visitors, ALL, SOON, turn(work));
  }

  private static Turn turn(Work work) {
    return () -> {
      work.run();
      return true;
    };
  }

  private static boolean inTurn(Places places, String key, Duration longest, Turn turn)
      throws IOException, ServletException {
    if (!places.enter(key, longest)) {
      return false;
    }
    try {
      return turn.take();
    } finally {
      places.leave(key);
    }
  }

  /** What the other filters and the page do. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, ServletException;
  }

  /** Does the work where there is a place for it; false where there is none. */
  @FunctionalInterface
  private interface Turn {
    boolean take() throws IOException, ServletException;
  }
}
