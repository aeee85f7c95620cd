package org.compagnon.web.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.FunctionWish;
import org.compagnon.pairing.scoring.Likeness;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Weights;
import org.compagnon.shared.InvalidInput;

/**
 * Rules and wishes of a round as far as they differ from the programme's: what is left out stays.
 */
public final class SetupChange {
  private SetupChange() {}

  /**
   * Hard rules; what is left out is the programme's.
   *
   * @param commonLanguage whether the two must have a language in common
   * @param otherTeam whether people of one team are forbidden
   * @param newPartners whether earlier partners are forbidden
   * @param minLevelGap least mentor level minus mentee level, -20 to 20
   * @param maxLevelGap greatest mentor level minus mentee level, -20 to 20
   * @param place within which area
   * @param maxHoursApart greatest difference of the time zones, 0 to 26 hours
   * @param minCommonHours least hours of a usual week in which both can meet, 1 to 40
   * @param minimumScore least score of a pair in basis points, 0 to 10,000
   */
  public record Rules(
      Boolean commonLanguage,
      Boolean otherTeam,
      Boolean newPartners,
      @Min(-20) @Max(20) Integer minLevelGap,
      @Min(-20) @Max(20) Integer maxLevelGap,
      Place place,
      @Min(0) @Max(26) Integer maxHoursApart,
      @Min(1) @Max(40) Integer minCommonHours,
      @Min(0) @Max(10_000) Integer minimumScore) {}

  /**
   * Weights from 0 to 100; what is left out is the programme's.
   *
   * @param idealLevelGap the best mentor level minus mentee level, -10 to 10
   * @param functionWish which function is better
   */
  public record Wishes(
      @Min(0) @Max(100) Integer skills,
      @Min(0) @Max(100) Integer interests,
      @Min(0) @Max(100) Integer function,
      @Min(0) @Max(100) Integer location,
      @Min(0) @Max(100) Integer level,
      @Min(0) @Max(100) Integer language,
      @Min(0) @Max(100) Integer availability,
      @Min(0) @Max(100) Integer style,
      @Min(0) @Max(100) Integer menteeChoice,
      @Min(0) @Max(100) Integer mentorChoice,
      @Min(0) @Max(100) Integer waiting,
      @Min(-10) @Max(10) Integer idealLevelGap,
      FunctionWish functionWish) {}

  /**
   * What the answers to a question of the programme mean.
   *
   * @param field code of the question
   * @param weight 0 to 100; 0 if left out
   * @param better which answers make a pair better; the same if left out
   * @param mustBeEqual whether different answers forbid a pair; no if left out
   */
  public record Field(
      @NotBlank String field,
      @Min(0) @Max(100) Integer weight,
      Likeness better,
      Boolean mustBeEqual) {}

  /** A whole setup: the standard one with what differs. */
  static PairingSetup over(ProgrammeRoundsResource.NewRound change, PairingSetup standard) {
    return change == null
        ? standard
        : new PairingSetup(
            rules(change.rules(), standard.rules()),
            weights(change.weights(), standard.weights()),
            fields(change.fields(), standard.fields()),
            or(change.order(), standard.order()));
  }

  private static List<FieldWish> fields(List<Field> change, List<FieldWish> standard) {
    if (change == null) {
      return standard;
    }
    boolean once = change.stream().map(Field::field).distinct().count() == change.size();
    if (!once || change.size() > PairingSetup.MOST_FIELDS) {
      throw new InvalidInput("fields", "rest.failure.fieldTwice");
    }
    return change.stream()
        .map(
            one ->
                new FieldWish(
                    one.field(), or(one.weight(), 0), one.better(), or(one.mustBeEqual(), false)))
        .toList();
  }

  static PairingRules rules(Rules change, PairingRules standard) {
    if (change == null) {
      return standard;
    }
    Integer least = or(change.minLevelGap(), standard.minLevelGap());
    Integer most = or(change.maxLevelGap(), standard.maxLevelGap());
    if (least != null && most != null && least > most) {
      throw new InvalidInput("rules.minLevelGap", "rest.failure.gapContradiction");
    }
    return new PairingRules(
        or(change.commonLanguage(), standard.commonLanguage()),
        or(change.otherTeam(), standard.otherTeam()),
        or(change.newPartners(), standard.newPartners()),
        least,
        most,
        or(change.place(), standard.place()),
        or(change.maxHoursApart(), standard.maxHoursApart()),
        or(change.minCommonHours(), standard.minCommonHours()),
        or(change.minimumScore(), standard.minimumScore()));
  }

  static Weights weights(Wishes change, Weights standard) {
    if (change == null) {
      return standard;
    }
    return new Weights(
        or(change.skills(), standard.skills()),
        or(change.interests(), standard.interests()),
        or(change.function(), standard.function()),
        or(change.location(), standard.location()),
        or(change.level(), standard.level()),
        or(change.language(), standard.language()),
        or(change.availability(), standard.availability()),
        or(change.style(), standard.style()),
        or(change.menteeChoice(), standard.menteeChoice()),
        or(change.mentorChoice(), standard.mentorChoice()),
        or(change.waiting(), standard.waiting()),
        or(change.idealLevelGap(), standard.idealLevelGap()),
        or(change.functionWish(), standard.functionWish()));
  }

  private static <T> T or(T wanted, T standard) {
    return wanted == null ? standard : wanted;
  }
}
