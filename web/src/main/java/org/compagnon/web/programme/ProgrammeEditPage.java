package org.compagnon.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.compagnon.organisation.DirectoryFacets;
import org.compagnon.organisation.DirectoryFacets.Facet;
import org.compagnon.organisation.People;
import org.compagnon.programme.Bilingual;
import org.compagnon.programme.PairingMode;
import org.compagnon.programme.ProgrammeContact;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.programme.SaveProgramme;
import org.compagnon.programme.Timeline;
import org.compagnon.shared.InvalidInput;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Frame;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** Writing a new programme or changing one. */
@Named
@RequestScoped
public class ProgrammeEditPage {
  private static final String USUAL_ZONE = "Europe/Paris";

  @Inject private Programmes programmes;
  @Inject private People people;
  @Inject private Messages messages;
  @Inject private LanguageChoice language;
  @Inject private Address address;
  @Inject private Frame frame;
  @Inject private Clock clock;

  private Long id;
  private int version;
  private ProgrammeView known;
  private DirectoryFacets facets;
  private final ProgrammeForm form = new ProgrammeForm();

  /** Reads what the form is about, also for a form that comes back with a mistake. */
  @PostConstruct
  void read() {
    id = address.text("id") == null ? null : address.number("id");
    known = id == null ? null : programmes.get(id);
    facets = people.facets();
  }

  /** Shows the programme, or suggests days for a new one; what was typed stays. */
  public void load() {
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.show(known == null ? suggestion() : known.asCommand());
      version = known == null ? 0 : known.version();
    }
  }

  private SaveProgramme suggestion() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(USUAL_ZONE));
    SaveProgramme blank = ProgrammePart.BLANK;
    return new SaveProgramme(
        blank.name(),
        blank.summary(),
        blank.rules(),
        USUAL_ZONE,
        new Timeline(
            today.plusWeeks(1),
            today.plusWeeks(5),
            today.plusWeeks(7),
            today.plusWeeks(9),
            today.plusWeeks(22),
            today.plusWeeks(35)),
        blank.pairingMode(),
        blank.limits(),
        blank.norm(),
        blank.eligibility(),
        blank.pairingRules(),
        blank.approval(),
        new ProgrammeContact(frame.getName(), frame.getLogin(), Bilingual.EMPTY));
  }

  /** Keeps what was typed, or marks everything that is wrong with it. */
  public String save() {
    SaveProgramme command = form.asCommand(known == null ? "{}" : known.pairingRules());
    List<InvalidInput> problems = command.problems();
    if (!problems.isEmpty()) {
      problems.forEach(messages::failure);
      messages.error("shared.failure.invalid");
      return null;
    }
    ProgrammeView saved =
        known == null ? programmes.create(command) : programmes.edit(id, version, command);
    messages.info(known == null ? "programme.message.created" : "programme.message.saved");
    return "/admin/programme?faces-redirect=true&id=" + saved.id();
  }

  /** The name of a country in the page's language. */
  public String country(String code) {
    return code.length() == 2
        ? new Locale("", code).getDisplayCountry(language.current().locale())
        : code;
  }

  /** Countries of the directory and those chosen before. */
  public Set<String> getCountries() {
    return with(facets.countries(), form.getCountries());
  }

  /** Units of the directory and those chosen before. */
  public Set<String> getUnits() {
    return with(facets.units(), form.getUnits());
  }

  private static Set<String> with(List<Facet> known, List<String> chosen) {
    Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.forEach(facet -> all.add(facet.value()));
    all.addAll(chosen);
    return all;
  }

  /** All regional time zones, by name. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(
            zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("System"))
        .sorted()
        .toList();
  }

  /** A mode in words; one that cannot be published yet says so. */
  public String say(PairingMode mode) {
    String words = messages.text("programme.PairingMode." + mode);
    return mode.isReady() ? words : messages.text("programme.pairingMode.notYet", words);
  }

  public PairingMode[] getModes() {
    return PairingMode.values();
  }

  public boolean isFresh() {
    return id == null;
  }

  /** The name of the programme that is changed, in the page's language. */
  public String getName() {
    return known == null ? "" : known.name().in(language.current());
  }

  public ProgrammeForm getForm() {
    return form;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
