package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.organisation.SkillName;
import org.compagnon.shared.Language;

/**
 * What somebody said for whoever becomes their partner (EN10). Not an EJB: whoever asks has made
 * sure that the reader is the partner and that nobody is kept apart.
 */
@ApplicationScoped
public class PartnerWords {
  @Inject private EnrolmentRepository enrolments;
  @Inject private PersonCards people;
  @Inject private SkillCatalogue skills;

  /** What was said in some enrolments, to be read in any language. */
  public final class Said {
    private final Map<Long, Enrolment> parts = new HashMap<>();
    private final Map<Long, PersonCard> cards;
    private final Map<Long, SkillName> names;

    private Said(Collection<Long> enrolmentIds) {
      enrolments.forReading(enrolmentIds).forEach(one -> parts.put(one.id(), one));
      cards = people.byIds(parts.values().stream().map(Enrolment::personId).toList());
      names =
          skills.names(
              parts.values().stream()
                  .flatMap(one -> one.profile().skills().stream())
                  .map(SkillWish::skillId)
                  .distinct()
                  .toList());
    }

    /**
     * What was said in one enrolment, in the order in which it was asked; what was not said is left
     * out, and so is an unknown enrolment.
     */
    public List<PartnerLine> lines(long enrolmentId, Language language) {
      Enrolment part = parts.get(enrolmentId);
      return part == null ? List.of() : PartnerWords.lines(part, this, language);
    }
  }

  /** Reads enrolments; the number of questions does not depend on how many. */
  public Said of(Collection<Long> enrolmentIds) {
    return new Said(enrolmentIds);
  }

  private static List<PartnerLine> lines(Enrolment part, Said said, Language language) {
    Profile profile = part.profile();
    Fit fit = part.partnerReadsFit() ? profile.fit() : Fit.EMPTY;
    PartnerLines lines = new PartnerLines(language);
    if (part.role() == EnrolmentRole.MENTOR) {
      lines.number("hours", profile.hoursPerMonth());
      lines.text("commitment", profile.commitment());
    } else {
      lines.text("goal", profile.goal());
      lines.text("strengths", profile.strengths());
      lines.text("growth", profile.growth());
      lines.text("whyMentor", profile.whyMentor());
      lines.text("hopedMentor", profile.hopedMentor());
    }
    lines.text(
        part.role() == EnrolmentRole.MENTOR ? "offered" : "sought",
        names(profile, said.names, language));
    lines.text("experience", profile.experience());
    lines.text("interests", String.join(", ", profile.interests()));
    lines.text("focusArea", profile.focusArea());
    lines.text("industry", profile.industry());
    lines.text("values", profile.values());
    PersonCard card = said.cards.get(part.personId());
    lines.times(fit.times(), card == null ? null : card.timeZone());
    lines.text("availability", profile.availability());
    lines.style(fit, profile.communicationStyle());
    return lines.all();
  }

  private static String names(Profile profile, Map<Long, SkillName> names, Language language) {
    List<String> known = new ArrayList<>();
    for (SkillWish wish : profile.skills()) {
      SkillName name = names.get(wish.skillId());
      if (name != null) {
        known.add(name.name(language));
      }
    }
    return String.join(", ", known);
  }
}
