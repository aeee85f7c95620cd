package org.compagnon.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.compagnon.organisation.importing.Mail;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.Language;
import org.compagnon.shared.Names;

/**
 * Somebody of the organisation: comes in by a file or by hand, changes, leaves, may come back; is
 * never deleted.
 */
@Entity
@Table(name = "person")
@NamedQuery(name = "Person.byNumber", query = "select p from Person p where p.employeeNo = :number")
@NamedQuery(name = "Person.byMail", query = "select p from Person p where p.emailKey = :key")
@NamedQuery(
    name = "Person.cards",
    query = "select p from Person p where p.id in :ids order by p.sortKey, p.id")
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
  private Long id;

  @Column(name = "employee_no")
  private String employeeNo;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String email;

  @Column(name = "email_key")
  private String emailKey;

  @Column(name = "search_key")
  private String searchKey;

  @Column(name = "sort_key")
  private byte[] sortKey;

  @Column(name = "key_form")
  private String keyForm;

  @Column(name = "job_title")
  private String jobTitle;

  @Column(name = "function_name")
  private String function;

  private String unit;

  @Column(name = "level")
  private Integer level;

  private String grade;
  private String city;
  private String country;

  @Column(name = "time_zone")
  private String timeZone;

  private String language;
  private String phone;

  @Column(name = "hired_on")
  private LocalDate hiredOn;

  @Column(name = "manager_id")
  private Long managerId;

  @Enumerated(EnumType.STRING)
  private PersonStatus status;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @ElementCollection
  @CollectionTable(name = "person_language", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "language")
  private Set<String> languages = new HashSet<>();

  @Version private int version;

  protected Person() {}

  Person(SavePerson entered, Instant now) {
    status = PersonStatus.ACTIVE;
    createdAt = now;
    change(entered, now);
  }

  /** Takes over what was entered; expects normal forms (see {@link PersonEntry}). */
  final void change(SavePerson entered, Instant now) {
    employeeNo = entered.employeeNo();
    givenName = entered.givenName();
    familyName = entered.familyName();
    email = entered.email();
    emailKey = Mail.key(email);
    searchKey = searchKey(givenName, familyName, email, employeeNo);
    NameKeys keys = NameKeys.current();
    sortKey = keys.sort(familyName, givenName);
    keyForm = keys.form();
    phone = entered.phone();
    jobTitle = entered.jobTitle();
    function = entered.function();
    unit = entered.unit();
    level = entered.level();
    grade = entered.grade();
    city = entered.city();
    country = entered.country();
    timeZone = entered.timeZone();
    language = entered.language().code();
    if (!languages.equals(entered.languages())) {
      languages = new HashSet<>(entered.languages());
    }
    hiredOn = entered.hiredOn();
    managerId = entered.managerId();
    updatedAt = now;
  }

  /** What the directory searches in: folded names, address and number. */
  static String searchKey(String given, String family, String email, String number) {
    return Names.searchKey(given, family, email, number);
  }

  void leave(LocalDate day, Instant now) {
    if (status == PersonStatus.LEFT) {
      throw OrganisationFailure.hasLeftAlready();
    }
    status = PersonStatus.LEFT;
    leftOn = day;
    updatedAt = now;
  }

  void comeBack(Instant now) {
    if (status == PersonStatus.ACTIVE) {
      throw OrganisationFailure.hasNotLeft();
    }
    status = PersonStatus.ACTIVE;
    leftOn = null;
    updatedAt = now;
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  Long managerId() {
    return managerId;
  }

  PersonRef asRef() {
    return new PersonRef(id, employeeNo, givenName + " " + familyName, jobTitle);
  }

  PersonCard asCard() {
    Set<String> spoken = new TreeSet<>(languages);
    spoken.add(language);
    return new PersonCard(
        id,
        employeeNo,
        givenName,
        familyName,
        email,
        phone,
        jobTitle,
        function,
        unit,
        level,
        grade,
        city,
        country,
        timeZone,
        Language.of(language),
        spoken,
        hiredOn,
        managerId,
        status == PersonStatus.ACTIVE);
  }

  PersonSummary asSummary(String managerName) {
    return new PersonSummary(
        id,
        employeeNo,
        givenName,
        familyName,
        email,
        jobTitle,
        function,
        unit,
        level,
        grade,
        city,
        country,
        status,
        managerId,
        managerName);
  }

  PersonView asView(List<PersonRef> managers, long reports) {
    return new PersonView(
        asCard(), status, leftOn, managers, reports, createdAt, updatedAt, version);
  }
}
