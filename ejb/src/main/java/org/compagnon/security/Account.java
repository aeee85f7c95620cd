package org.compagnon.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.Language;
import org.compagnon.shared.Names;

/**
 * How somebody comes in. Invited (no password yet) → active → disabled, and back. Never deleted,
 * because the audit trail speaks of it.
 */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byLogin", query = "select a from Account a where a.login = :login")
@NamedQuery(
    name = "Account.byPerson",
    query = "select a from Account a where a.personId = :personId")
@NamedQuery(
    name = "Account.byPersons",
    query = "select a from Account a where a.personId in :personIds")
@NamedQuery(name = "Account.byIds", query = "select a from Account a where a.id in :ids")
@NamedQuery(
    name = "Account.withoutPerson",
    query =
        """
        select a.id from Account a
        where a.personId is null and a.status <> org.compagnon.security.AccountStatus.DISABLED
        order by a.id""")
@NamedQuery(
    name = "Account.activeInRole",
    query =
        """
        select a from Account a
        where a.status = org.compagnon.security.AccountStatus.ACTIVE and :role member of a.roles
        order by a.createdAt, a.id""")
@NamedQuery(
    name = "Account.countActiveInRole",
    query =
        """
        select count(a) from Account a
        where a.status = org.compagnon.security.AccountStatus.ACTIVE and :role member of a.roles""")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private Long id;

  private String login;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "search_key")
  private String searchKey;

  @Column(name = "sort_key")
  private byte[] sortKey;

  @Column(name = "key_form")
  private String keyForm;

  @Column(name = "person_id")
  private Long personId;

  private String language;

  @Enumerated(EnumType.STRING)
  private AccountStatus status;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_set_at")
  private Instant passwordSetAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  @Version private int version;

  protected Account() {}

  Account(String login, String displayName, Long personId, Language language, Instant now) {
    this.login = login;
    this.displayName = displayName;
    this.searchKey = Names.searchKey(displayName, "", login);
    NameKeys keys = NameKeys.current();
    this.sortKey = keys.sort(displayName, "");
    this.keyForm = keys.form();
    this.personId = personId;
    this.language = language.code();
    this.status = AccountStatus.INVITED;
    this.createdAt = now;
  }

  void setPassword(String hash, Instant now) {
    passwordHash = hash;
    passwordSetAt = now;
    if (status == AccountStatus.INVITED) {
      status = AccountStatus.ACTIVE;
    }
  }

  void disable() {
    status = AccountStatus.DISABLED;
  }

  void enable() {
    status = passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
  }

  /** The account is this person's from now on. */
  void belongTo(long person) {
    personId = person;
  }

  void giveRoles(Set<String> newRoles) {
    roles.clear();
    roles.addAll(newRoles);
  }

  void speak(Language newLanguage) {
    language = newLanguage.code();
  }

  boolean isActive() {
    return status == AccountStatus.ACTIVE;
  }

  /** Which link lets whoever owns the account in: the invitation until it was opened. */
  LinkPurpose linkPurpose() {
    return isActive() ? LinkPurpose.RESET : LinkPurpose.INVITATION;
  }

  boolean isDisabled() {
    return status == AccountStatus.DISABLED;
  }

  Caller asCaller() {
    return new Caller(id, login, displayName, personId, roles, Language.of(language));
  }

  PasswordOwner asOwner() {
    return new PasswordOwner(login, displayName);
  }

  AccountView asView() {
    return new AccountView(
        id,
        login,
        displayName,
        personId,
        Language.of(language),
        status,
        Set.copyOf(roles),
        createdAt,
        version);
  }

  Long id() {
    return id;
  }

  String login() {
    return login;
  }

  String displayName() {
    return displayName;
  }

  Long personId() {
    return personId;
  }

  Instant createdAt() {
    return createdAt;
  }

  AccountStatus status() {
    return status;
  }

  String passwordHash() {
    return passwordHash;
  }

  Set<String> roles() {
    return Set.copyOf(roles);
  }

  Language language() {
    return Language.of(language);
  }

  int version() {
    return version;
  }
}
