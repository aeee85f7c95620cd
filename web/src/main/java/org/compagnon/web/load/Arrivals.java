package org.compagnon.web.load;

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
import java.util.concurrent.atomic.AtomicBoolean;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Networks;
import org.compagnon.shared.TooMany;

/**
 * Bounds how many bodies are waited for at once (LO5). A thread waits for what is still on its way,
 * and whoever sends a byte now and then would keep as many threads as they open connections. A
 * place is held from here until {@link LoadGate} has the whole form.
 */
public class Arrivals implements Filter {
  private static final String HELD = "org.compagnon.arrival";
  private static final Duration SOON = Duration.ofSeconds(5);

  /** Of the places of strangers, the share in which bodies may arrive; more would take them all. */
  private static final int SHARE = 2;

  private static final String ALL = "all";

  private Places strangers;
  private Places addresses;
  private Places accounts;

  @Override
  public void init(FilterConfig config) {
    int all = Math.max(2, Setting.AT_ONCE_STRANGERS.number() / SHARE);
    strangers = new Places(all, 0);
    addresses = new Places(Math.max(1, all * 2 / 3), 0);
    int ofAccount = Setting.AT_ONCE_ACCOUNT.number();
    accounts = new Places(ofAccount, LoadGate.LINE * ofAccount);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Asked asked = Asked.of((HttpServletRequest) request);
    if (!asked.bringsBody()) {
      chain.doFilter(request, response);
      return;
    }
    Runnable leave = enter(asked);
    if (leave == null) {
      HttpServletResponse out = (HttpServletResponse) response;
      out.setHeader("Connection", "close"); // What is still on its way is not waited for.
      String key = asked.account().isPresent() ? LoadGate.AT_ONCE : LoadGate.MANY;
      Later.answer(asked, out, new TooMany(key, SOON));
      return;
    }
    request.setAttribute(HELD, once(leave));
    try {
      chain.doFilter(request, response);
    } finally {
      left(request);
    }
  }

  /**
   * Waits for the rest of a form and frees its place; whatever else is sent lies on disk by now.
   */
  static void complete(HttpServletRequest request) {
    if (request.getAttribute(HELD) != null) {
      request.getParameterMap();
      left(request);
    }
  }

  private static void left(ServletRequest request) {
    if (request.getAttribute(HELD) instanceof Runnable leave) {
      leave.run();
    }
  }

  /** What frees the place that was taken; null where there is none. */
  private Runnable enter(Asked asked) {
    if (asked.account().isPresent()) {
      return enter(accounts, asked.account().get(), LoadGate.TURN);
    }
    String holder = Networks.holder(asked.address());
    Runnable ofAddress = enter(addresses, holder, Duration.ZERO);
    Runnable ofAll = ofAddress == null ? null : enter(strangers, ALL, Duration.ZERO);
    if (ofAll == null && ofAddress != null) {
      ofAddress.run();
    }
    return ofAll == null
        ? null
        : () -> {
          ofAll.run();
          ofAddress.run();
        };
  }

  private static Runnable enter(Places places, String key, Duration longest) {
    return places.enter(key, longest) ? () -> places.leave(key) : null;
  }

  private static Runnable once(Runnable leave) {
    AtomicBoolean done = new AtomicBoolean();
    return () -> {
      if (done.compareAndSet(false, true)) {
        leave.run();
      }
    };
  }
}
