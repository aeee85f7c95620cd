package org.compagnon.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.compagnon.security.AccountStatus;
import org.compagnon.security.AccountView;
import org.compagnon.security.Accounts;
import org.compagnon.security.Role;
import org.compagnon.web.layout.Messages;

/** One account: its roles, its links, whether it may come in. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Accounts accounts;
  @Inject private Messages messages;

  private long id;
  private AccountView account;
  private String[] roles = {};

  /** Reads the account. */
  public void load() {
    account = accounts.get(id);
    roles = account.roles().toArray(String[]::new);
  }

  /** Gives the roles that are ticked. */
  public void giveRoles() {
    accounts.giveRoles(id, account.version(), new TreeSet<>(Arrays.asList(roles)));
    load();
    messages.info("system.account.message.roles", account.displayName());
  }

  /** Locks the account out. */
  public void disable() {
    accounts.disable(id, account.version());
    load();
    messages.info("system.account.message.disabled", account.displayName());
  }

  /** Lets the account in again. */
  public void enable() {
    accounts.enable(id, account.version());
    load();
    messages.info("system.account.message.enabled", account.displayName());
  }

  /** Sends the invitation again, or a link for a new password. */
  public void sendLink() {
    accounts.sendLink(id);
    messages.info("system.account.message.linkSent", account.login());
  }

  public boolean isDisabled() {
    return account.status() == AccountStatus.DISABLED;
  }

  public boolean isInvited() {
    return account.status() == AccountStatus.INVITED;
  }

  public List<String> getAllRoles() {
    return Role.ALL;
  }

  public AccountView getAccount() {
    return account;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String[] getRoles() {
    return roles.clone();
  }

  public void setRoles(String[] roles) {
    this.roles = roles.clone();
  }
}
