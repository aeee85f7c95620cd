package org.compagnon.web.security;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A login and a password, with the network address they come from. */
class SignInCredential extends UsernamePasswordCredential {
  private final String address;

  SignInCredential(String login, String password, String address) {
    super(login, password);
    this.address = address;
  }

  String address() {
    return address;
  }
}
