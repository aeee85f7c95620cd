package org.compagnon.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import org.compagnon.security.AccountMaking;
import org.compagnon.security.InviteAccount;
import org.compagnon.security.Passwords;
import org.compagnon.security.Role;
import org.compagnon.security.SignIn;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Language;

/** Accounts of the invented company's staff; only in demo mode, all with one documented password. */
@Singleton
@Startup
@DependsOn("Database")
public class DemoAccounts {
  /** The password of every demo account. It opens nothing but invented data. */
  public static final String PASSWORD = "compagnon-demo";

  @Inject private AccountMaking accounts;
  @Inject private Passwords passwords;
  @Inject private SignIn signIn;

  @PostConstruct
  void make() {
    if (!Setting.DEMO.isOn() || signIn.stillIn(1_000).isPresent()) {
      return;
    }
    String hash = passwords.hashOf(PASSWORD.toCharArray());
    make("system@compagnon.example", "Sacha Moreau", Role.SYSTEM, hash);
    make("admin@compagnon.example", "Robin Keller", Role.ADMINISTRATOR, hash);
    make("auditor@compagnon.example", "Alex Novak", Role.AUDITOR, hash);
  }

  private void make(String login, String name, String role, String hash) {
    accounts.ready(new InviteAccount(login, name, null, Language.EN, Set.of(role)), hash);
  }
}
