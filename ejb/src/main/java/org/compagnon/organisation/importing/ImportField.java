package org.compagnon.organisation.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a people file can say about a person.
 *
 * <p>Each field knows its longest value and the headers by which it is recognised, folded to
 * lower-case letters and digits without accents; where two columns of a file match, the earlier
 * header of the list wins.
 */
public enum ImportField {
  EMPLOYEE_NUMBER(
      "employeeNumber",
      40,
      true,
      "employeeid employeenumber employeeno employeenr employeenum empid empno empnumber emplid "
          + "staffid staffnumber staffno personnelnumber personnelno personnelid workerid personid "
          + "payrollnumber hrid matricule numeromatricule nomatricule nmatricule matriculesalarie "
          + "numeroemploye noemploye nemploye idemploye numerosalarie numerodepersonnel "
          + "identifiantemploye identifiantsalarie identifiant externalid id number numero"),
  GIVEN_NAME(
      "givenName",
      100,
      true,
      "givenname firstname forename forenames prenom prenoms prenomusuel yourfirstname name1 givennames"),
  FAMILY_NAME(
      "familyName",
      100,
      true,
      "familyname lastname surname nom nomdefamille nomusuel nomdusage nomdenaissance yourlastname"),
  EMAIL(
      "email",
      254,
      true,
      "email emailaddress workemail workemailaddress businessemail companyemail professionalemail "
          + "courriel adressecourriel adressedecourriel courrielprofessionnel emailprofessionnel "
          + "adresseemail adressemail adresseelectronique mel mail mailaddress emailpro"),
  JOB_TITLE(
      "jobTitle",
      200,
      false,
      "jobtitle positiontitle jobtitleorrole title position job jobname intituledeposte intituleduposte "
          + "intituleposte titreduposte titredeposte libelleposte poste emploi titre intitule role"),
  FUNCTION(
      "function",
      100,
      false,
      "function jobfunction jobfamily functionname profession discipline fonction famillemetier "
          + "famillesmetiers metier filiere domaine"),
  UNIT(
      "unit",
      200,
      false,
      "unit department departmentname dept businessunit orgunit organisationalunit organizationalunit "
          + "organisationunit organizationunit division directorate unite departement "
          + "uniteorganisationnelle service direction pole entite equipe team yourdepartmentoragency "
          + "organisation organization"),
  LEVEL(
      "level",
      60,
      false,
      "level joblevel gradelevel managementlevel careerlevel levelnumber niveau niveauhierarchique "
          + "niveaudeposte echelon"),
  GRADE(
      "grade",
      60,
      false,
      "grade jobgrade paygrade band jobband yourgrade classification classe categorie"),
  CITY(
      "city",
      100,
      false,
      "city town worklocation workcity location site office ville villedetravail lieudetravail localite "
          + "lieu implantation bureau"),
  COUNTRY(
      "country",
      100,
      false,
      "country countryname countrycode workcountry countryoforigin pays codepays paysdetravail nompays"),
  TIME_ZONE("timeZone", 60, false, "timezone timezoneid tz fuseauhoraire fuseau zonehoraire"),
  LANGUAGE(
      "language",
      40,
      false,
      "preferredlanguage correspondencelanguage communicationlanguage uilanguage locale languepreferee "
          + "languedecorrespondance languedecommunication languepreferentielle"),
  LANGUAGES(
      "languages",
      200,
      false,
      "languages spokenlanguages languagesspoken languageskills workinglanguages langues languesparlees "
          + "languesdetravail language langue"),
  PHONE(
      "phone",
      60,
      false,
      "phone phonenumber telephone telephonenumber workphone businessphone officephone mobile "
          + "mobilephone tel numerodetelephone numerotelephone telephoneprofessionnel portable"),
  HIRED_ON(
      "hiredOn",
      40,
      false,
      "hiredon hiredate hiringdate dateofhire datehired startdate joindate joiningdate dateofjoining "
          + "employmentstartdate employmentdate entrydate dateembauche datedembauche dateentree "
          + "datedentree datedarrivee datearrivee dateanciennete datedanciennete"),
  MANAGER(
      "manager",
      254,
      false,
      "managerid managernumber managerno manageremployeeid manageremployeenumber manageremployeeno "
          + "linemanagerid linemanagernumber supervisorid supervisornumber supervisoremployeeid "
          + "reportstoid matriculemanager matriculedumanager matriculeresponsable "
          + "matriculeduresponsable matriculesuperieur matriculen1 idmanager idresponsable "
          + "numeromanager nmanager manageremail linemanageremail supervisoremail emailmanager "
          + "emaildumanager courrielmanager courrieldumanager courrielresponsable emailresponsable "
          + "manager linemanager supervisor reportsto responsable responsablehierarchique superieur "
          + "superieurhierarchique n1"),
  STATUS(
      "status",
      40,
      false,
      "employmentstatus employeestatus workerstatus status statut statutemploi situation");

  private final String key;
  private final int maxLength;
  private final boolean required;
  private final List<String> headers;

  ImportField(String key, int maxLength, boolean required, String headers) {
    this.key = key;
    this.maxLength = maxLength;
    this.required = required;
    this.headers = List.of(headers.split(" "));
  }

  /** The field's name in options, JSON and message keys. */
  public String key() {
    return key;
  }

  /** The longest value that is accepted, in characters. */
  public int maxLength() {
    return maxLength;
  }

  /** Whether every person must have a value and every file must have the column. */
  public boolean required() {
    return required;
  }

  /** The field that a column with that header holds, whatever its case, accents and punctuation. */
  public static Optional<ImportField> ofHeader(String header) {
    String folded = Folding.header(header);
    return Arrays.stream(values()).filter(field -> field.headers.contains(folded)).findFirst();
  }

  /** Folded headers by which the field is recognised, best first. */
  List<String> headers() {
    return headers;
  }

  /**
   * The field with that key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ImportField ofKey(String key) {
    for (ImportField field : values()) {
      if (field.key.equals(key)) {
        return field;
      }
    }
    throw new IllegalArgumentException("There is no import field (%s).".formatted(key));
  }
}
