package org.compagnon.web.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PersonView;
import org.compagnon.settings.Setting;
import org.compagnon.web.layout.LanguageChoice;

/** What the product knows of somebody, and the language it speaks to them. */
@Named
@RequestScoped
public class ProfilePage {
  @Inject private People people;
  @Inject private MyEnrolments enrolments;
  @Inject private LanguageChoice language;

  private PersonView me;
  private List<EnrolmentView> parts;
  private String spoken;

  /** The person. */
  public PersonView getMe() {
    if (me == null) {
      me = people.me();
    }
    return me;
  }

  /** Programmes the person takes part in or did. */
  public List<EnrolmentView> getParts() {
    if (parts == null) {
      parts = enrolments.mine();
    }
    return parts;
  }

  /** The name of the programme of a part. */
  public String programme(EnrolmentView part) {
    return enrolments.programme(part.programmeId()).programme().name().in(language.current());
  }

  public boolean isOver(EnrolmentView part) {
    return part.status() == EnrolmentStatus.WITHDRAWN;
  }

  /** The languages the person speaks, in the page's language. */
  public String getLanguages() {
    return getMe().card().languages().stream()
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(language.getLocale()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * The name of the person's country, in the page's language; as it is kept where it is no code.
   */
  public String getCountry() {
    String country = getMe().card().country();
    return country != null && country.length() == 2
        ? new Locale("", country).getDisplayCountry(language.getLocale())
        : country;
  }

  /** Speaks the chosen language from now on, in pages and mails. */
  public void speak() throws IOException {
    language.choose(spoken);
  }

  public String getSpoken() {
    return spoken == null ? language.getCode() : spoken;
  }

  public void setSpoken(String spoken) {
    this.spoken = spoken;
  }

  /** After how many minutes without use one is signed out. */
  public int getIdleMinutes() {
    return Setting.SESSION_IDLE_MINUTES.number();
  }

  /** After how many hours one is signed out at the latest. */
  public int getLongestHours() {
    return Setting.SESSION_HOURS.number();
  }
}
