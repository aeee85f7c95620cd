package org.compagnon.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.compagnon.security.ApiTokens;
import org.compagnon.security.Caller;
import org.compagnon.security.Sessions;
import org.compagnon.security.SignIn;
import org.compagnon.settings.Outages;
import org.compagnon.settings.Setting;
import org.compagnon.shared.TooMany;
import org.compagnon.web.edge.ClientAddress;
import org.compagnon.web.edge.Gate;
import org.compagnon.web.edge.Refusal;
import org.compagnon.web.load.Limits;

/**
 * Who is calling: a session that signed in by the form, or a bearer token on the REST interface.
 *
 * <p>Not {@code @AutoApplySession}: after a change of node its principal comes back without groups.
 * Not {@code @LoginToContinue}: the way back after signing in is in the address, so that nothing
 * needs to be remembered for people who never come back.
 */
@ApplicationScoped
public class CompagnonAuthentication implements HttpAuthenticationMechanism {
  /** Request attribute with the scopes of a bearer token; absent for a signed-in person. */
  public static final String SCOPES = "org.compagnon.scopes";

  private static final Duration RECHECK = Duration.ofSeconds(5);
  private static final String BEARER = "Bearer ";

  @Inject private SignIn signIn;
  @Inject private Sessions sessions;
  @Inject private ApiTokens tokens;
  @Inject private Turnback turnback;
  @Inject private Limits limits;
  @Inject private Unavailable unavailable;
  @Inject private Doors doors;
  @Inject private Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    ResponseGuard.guard(request, response);
    Optional<Refusal> refusal = Gate.host(request);
    if (refusal.isPresent()) {
      return turnback.refuse(request, response, refusal.get());
    }
    if (Unavailable.neverConcerns(request)) {
      return context.doNothing();
    }
    if (unavailable.concerns(request)) {
      return unavailable.answer(request, response);
    }
    try {
      return identify(request, response, context);
    } catch (RuntimeException e) {
      if (Outages.isOutage(e) && !response.isCommitted()) {
        return unavailable.answer(request, response);
      }
      throw e;
    }
  }

  private AuthenticationStatus identify(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.getAuthParameters().getCredential() instanceof SignInCredential credential) {
      return signIn(request, context, credential);
    }
    String authorization = request.getHeader("Authorization");
    if (authorization != null && Turnback.isApi(request)) {
      return byToken(authorization, request, response, context);
    }
    Optional<SessionCaller> known = fromSession(request);
    if (known.isPresent()) {
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(known.get().login()), known.get().roles());
    }
    return context.isProtected()
        ? turnback.toSignIn(request, response, context)
        : context.doNothing();
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(SessionCaller.KEY) instanceof SessionCaller known) {
      session.removeAttribute(SessionCaller.KEY);
      sessions.signedOut(known.accountId(), known.sessionId());
      doors.signedOut(request, known);
    }
    context.cleanClientSubject();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, SignInCredential credential) {
    Optional<Caller> caller = verify(credential);
    if (caller.isEmpty()) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    HttpSession session = request.getSession(true);
    endBefore(session);
    request.changeSessionId();
    SessionCaller known = begin(caller.get(), request, credential);
    session.setAttribute(SessionCaller.KEY, known);
    session.setMaxInactiveInterval(
        (int) Duration.ofMinutes(Setting.SESSION_IDLE_MINUTES.number()).toSeconds());
    return context.notifyContainerAboutLogin(new CallerPrincipal(known.login()), known.roles());
  }

  private SessionCaller begin(
      Caller caller, HttpServletRequest request, SignInCredential credential) {
    long id =
        sessions.begin(caller.accountId(), credential.address(), request.getHeader("User-Agent"));
    return SessionCaller.of(caller, id, clock.instant());
  }

  /** Whoever signs in over somebody signed in ends that session. */
  private void endBefore(HttpSession session) {
    if (session.getAttribute(SessionCaller.KEY) instanceof SessionCaller before) {
      sessions.signedOut(before.accountId(), before.sessionId());
    }
  }

  private Optional<Caller> verify(SignInCredential credential) {
    try {
      return signIn.verify(
          credential.getCaller(), credential.getPassword().getValue(), credential.address());
    } catch (TooMany later) {
      credential.refuse(later); // the container would wrap it beyond recognition
      return Optional.empty();
    }
  }

  private AuthenticationStatus byToken(
      String authorization,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    Optional<ApiTokens.Admission> admission =
        authorization.startsWith(BEARER)
            ? tokens.admit(authorization.substring(BEARER.length()).strip())
            : Optional.empty();
    if (admission.isEmpty()) {
      doors.wrongToken(request);
      Optional<TooMany> later = limits.wrongToken(ClientAddress.of(request));
      return later.isPresent()
          ? turnback.later(request, response, later.get())
          : turnback.unauthorised(response, context);
    }
    request.setAttribute(SCOPES, admission.get().scopes());
    Caller caller = admission.get().caller();
    return context.notifyContainerAboutLogin(new CallerPrincipal(caller.login()), caller.roles());
  }

  private Optional<SessionCaller> fromSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(SessionCaller.KEY) instanceof SessionCaller)) {
      return Optional.empty();
    }
    SessionCaller known = (SessionCaller) session.getAttribute(SessionCaller.KEY);
    Instant now = clock.instant();
    if (now.isBefore(known.checkedAt().plus(RECHECK))) {
      return Optional.of(known);
    }
    Optional<SessionCaller> still =
        sessions
            .stillIn(known.sessionId())
            .map(caller -> SessionCaller.of(caller, known.sessionId(), now));
    still.ifPresentOrElse(
        fresh -> session.setAttribute(SessionCaller.KEY, fresh), session::invalidate);
    return still;
  }
}
