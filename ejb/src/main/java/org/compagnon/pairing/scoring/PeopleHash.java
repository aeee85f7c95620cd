package org.compagnon.pairing.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.compagnon.pairing.scoring.PairingModel.Participant;
import org.compagnon.shared.Hashes;

/**
 * Tells whether two rounds were computed for the same people: a hash of everything that scoring
 * knows of them and of what was decided about pairs, whatever the rules and wishes. Plain Java.
 */
final class PeopleHash {

  private static final String VERSION = "compagnon-people-1";

  private PeopleHash() {}

  /**
   * SHA-256 as 64 hexadecimal digits; the same for any order of the participants.
   *
   * @param locks pairs that stay
   * @param by says which pairs are excluded
   */
  static String of(
      List<Participant> mentees,
      List<Participant> mentors,
      Set<PairingModel.Pair> locks,
      PairingModel.Criteria by) {
    var digest = Hashes.sha256();
    add(digest, VERSION);
    people(digest, mentees);
    people(digest, mentors);
    locks.stream().map(PairingModel.Pair::toString).sorted().forEach(one -> add(digest, one));
    by.forbidden().stream().map(PersonPair::toString).sorted().forEach(one -> add(digest, one));
    by.silent().stream().map(PersonPair::toString).sorted().forEach(one -> add(digest, one));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void people(MessageDigest digest, List<Participant> people) {
    add(digest, String.valueOf(people.size()));
    people.stream()
        .sorted(Comparator.comparing((Participant one) -> one.profile().enrolmentId()))
        .forEach(one -> add(digest, text(one)));
  }

  private static void add(MessageDigest digest, String text) {
    digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Participant one) {
    var profile = one.profile();
    var said = profile.preferences();
    return one.places()
        + text(profile)
        + said.week()
        + said.style()
        + sorted(said.answers())
        + sorted(said.choices())
        + sorted(said.chosenBy());
  }

  private static String text(ScoringProfile profile) {
    return "|"
        + profile.enrolmentId()
        + "|"
        + profile.personId()
        + profile.managers()
        + text(profile.workplace())
        + profile.languages()
        + (profile.preferred() == null && !profile.languages().isEmpty() ? "?" : "")
        + sorted(profile.skills())
        + sorted(profile.interests())
        + profile.waitingDays()
        + new TreeSet<>(profile.partners())
        + new TreeSet<>(profile.previousPartners());
  }

  /** As {@code compagnon-people-1} wrote it, with a mark where the zone is the programme's. */
  private static String text(Workplace at) {
    return "Workplace[unit=%s, function=%s, level=%s, city=%s, country=%s, utcOffsetMinutes=%s]%s"
        .formatted(
            at.unit(),
            at.function(),
            at.level(),
            at.city(),
            at.country(),
            at.utcOffsetMinutes(),
            at.assumedZone() ? "~" : "");
  }

  private static <K extends Comparable<K>> String sorted(Map<K, ?> map) {
    return new TreeMap<>(map).toString();
  }
}
