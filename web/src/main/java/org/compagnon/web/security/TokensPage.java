package org.compagnon.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.compagnon.security.ApiScope;
import org.compagnon.security.ApiTokenView;
import org.compagnon.security.ApiTokens;
import org.compagnon.security.NewApiToken;
import org.compagnon.shared.Hashes;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/**
 * The caller's own API tokens. A new token's secret is shown once and kept nowhere. A form that is
 * sent several times as it stands makes one token: the secret follows from what was said, the
 * form's mark, and what only this page knows.
 */
@Named
@ViewScoped
public class TokensPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DAYS = 90;
  private static final String FORM = "form";

  @Inject private ApiTokens tokens;
  @Inject private Messages messages;
  @Inject private Address address;

  private List<ApiTokenView> mine = List.of();
  private String name;
  private String[] scopes = {};
  private int days = DAYS;
  private final String page = Hashes.newToken();
  private String form = Hashes.newToken();
  private transient String secret;

  /** Reads the tokens. */
  public void load() {
    mine = tokens.mine();
  }

  /** Makes a token. */
  public void make() {
    NewApiToken wish = new NewApiToken(name, new TreeSet<>(Arrays.asList(scopes)), days);
    secret = tokens.make(wish, Hashes.sha256Hex(page + address.only(FORM) + wish));
    form = Hashes.newToken();
    name = null;
    scopes = new String[0];
    load();
  }

  /** What tells this form from the next one of the page. */
  public String getForm() {
    return form;
  }

  /** Ends a token at once. */
  public String revoke(long id) {
    tokens.revoke(id);
    messages.info("system.tokens.message.revoked");
    return "/account/tokens?faces-redirect=true";
  }

  public List<String> getAllScopes() {
    return ApiScope.all();
  }

  /** What a scope lets a token do, in words: "people:read" is "People and skills: read". */
  public String say(String scope) {
    String[] parts = scope.split(":", 2);
    return messages.text(
        "system.scope." + parts[1], messages.text("system.scope.area." + parts[0]));
  }

  public List<ApiTokenView> getMine() {
    return mine;
  }

  /** The secret of the token just made; null otherwise. */
  public String getSecret() {
    return secret;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String[] getScopes() {
    return scopes.clone();
  }

  public void setScopes(String[] scopes) {
    this.scopes = scopes.clone();
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
