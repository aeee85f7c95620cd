package org.compagnon.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.compagnon.security.Accounts;
import org.compagnon.security.InviteAccount;
import org.compagnon.security.Role;
import org.compagnon.shared.Language;
import org.compagnon.web.layout.Messages;

/** Inviting somebody who is not in the people file: an auditor, a system administrator. */
@Named
@RequestScoped
public class InvitePage {
  @Inject private Accounts accounts;
  @Inject private Messages messages;

  private String login;
  private String name;
  private Language language = Language.EN;
  private String[] roles = {};

  /** Makes the account and sends the invitation. */
  public String invite() {
    accounts.invite(
        new InviteAccount(login, name, null, language, new TreeSet<>(Arrays.asList(roles))));
    messages.mailed("system.account.message.invited", login);
    return "/system/accounts?faces-redirect=true";
  }

  public List<String> getAllRoles() {
    return Role.ALL;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public String[] getRoles() {
    return roles.clone();
  }

  public void setRoles(String[] roles) {
    this.roles = roles.clone();
  }
}
