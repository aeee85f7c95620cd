package org.compagnon.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.compagnon.security.Belonging;
import org.compagnon.security.MyAccount;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/**
 * Whether the account belongs to somebody of the directory; where it does not, what is missing and
 * whom to ask. Here come all who would go to their part of the product without being anybody.
 */
@Named
@RequestScoped
public class BelongingPage {
  @Inject private MyAccount account;
  @Inject private Address address;
  @Inject private Messages messages;

  private Belonging belonging;

  /** Looks. */
  public void load() {
    belonging = account.belonging();
  }

  /** Looks once more, and says what came of it. */
  public void lookAgain() throws IOException {
    load();
    if (belonging.personId() != null) {
      messages.info("account.message.found");
      address.go("/home");
    } else {
      messages.warn("account.message.notYet");
    }
  }

  /** What is known; read anew for a form that comes back. */
  public Belonging getBelonging() {
    if (belonging == null) {
      load();
    }
    return belonging;
  }

  /** The message key of what is missing. */
  public String getWhy() {
    return "account.missing." + getBelonging().missing();
  }
}
