package org.compagnon.web.security;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.Optional;
import org.compagnon.shared.TooMany;

/** A login and a password, with the network address they come from. */
class SignInCredential extends UsernamePasswordCredential {
  private final String address;
  private TooMany refusal;

  SignInCredential(String login, String password, String address) {
    super(login, password);
    this.address = address;
  }

  String address() {
    return address;
  }

  /** Notes that the password was not looked at, and when to come back. */
  void refuse(TooMany why) {
    refusal = why;
  }

  /** Why the password was not looked at; empty where it was. */
  Optional<TooMany> refusal() {
    return Optional.ofNullable(refusal);
  }
}
