package org.compagnon.pairing;

import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.FailureKind;

/** Thrown when pairing cannot be done as asked; the message says what to do instead. */
public class PairingFailure extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private PairingFailure(FailureKind kind, String name, Object... arguments) {
    super(kind, "pairing.failure." + name, arguments);
  }

  /** Another round of the programme is being computed. */
  static PairingFailure stillRunning(int number) {
    return new PairingFailure(FailureKind.CONFLICT, "stillRunning", number);
  }

  /** The programme is not published, so nobody takes part yet. */
  static PairingFailure programmeNotOpen() {
    return new PairingFailure(FailureKind.CONFLICT, "programmeNotOpen");
  }

  /** The round's state does not allow it. */
  static PairingFailure wrongStatus(int number, RoundStatus status) {
    return new PairingFailure(FailureKind.CONFLICT, "wrongStatus." + status, number);
  }

  /** There is nothing to publish. */
  static PairingFailure nothingToPublish() {
    return new PairingFailure(FailureKind.CONFLICT, "nothingToPublish");
  }

  /** Since the computation somebody withdrew, paused or was paired. */
  /** Somebody would be paired with their boss, because managers changed since. */
  static PairingFailure inOneLine(int pairs) {
    return new PairingFailure(FailureKind.CONFLICT, "inOneLine", pairs);
  }

  static PairingFailure outdated(int pairs) {
    return new PairingFailure(FailureKind.CONFLICT, "outdated", pairs);
  }

  /** The round is only shown, or another one took its place. */
  static PairingFailure doesNotCount(int number) {
    return new PairingFailure(FailureKind.CONFLICT, "doesNotCount", number);
  }

  /** The step that another round took cannot be kept or taken back any more. */
  static PairingFailure notFollowing(int number) {
    return new PairingFailure(FailureKind.CONFLICT, "notFollowing", number);
  }

  /** The programme has started. */
  static PairingFailure tooLateToUndo() {
    return new PairingFailure(FailureKind.CONFLICT, "tooLateToUndo");
  }

  /** The rounds belong to different programmes. */
  static PairingFailure notComparable() {
    return new PairingFailure(FailureKind.INVALID, "notComparable");
  }

  /** The pair is in the round already. */
  static PairingFailure pairExists() {
    return new PairingFailure(FailureKind.CONFLICT, "pairExists");
  }

  /** All the mentee's pairs were decided by hand. */
  static PairingFailure menteeFull() {
    return new PairingFailure(FailureKind.CONFLICT, "menteeFull");
  }

  /** A mentee can be kept with three mentors at most. */
  static PairingFailure tooManyLocks() {
    return new PairingFailure(FailureKind.INVALID, "tooManyLocks");
  }

  /** The enrolment took no part in the round in that role. */
  static PairingFailure notInRound(long enrolmentId) {
    return new PairingFailure(FailureKind.INVALID, "notInRound", String.valueOf(enrolmentId));
  }

  /** The pair breaks a rule that nobody may break. */
  static PairingFailure neverAllowed() {
    return new PairingFailure(FailureKind.INVALID, "neverAllowed");
  }

  /** The pair breaks rules, and the warning was not accepted. */
  static PairingFailure warningNotAccepted(String warnings) {
    return new PairingFailure(FailureKind.CONFLICT, "warningNotAccepted", warnings);
  }

  /** The programme lets one administrator publish. */
  static PairingFailure approvalNotNeeded() {
    return new PairingFailure(FailureKind.CONFLICT, "approvalNotNeeded");
  }

  /** Nobody asked for approval, or it was decided or withdrawn since. */
  static PairingFailure approvalNotAsked() {
    return new PairingFailure(FailureKind.CONFLICT, "approvalNotAsked");
  }

  /** Whoever asks does not decide. */
  static PairingFailure approvalOwn() {
    return new PairingFailure(FailureKind.CONFLICT, "approvalOwn");
  }

  /** The programme asks for an approval that the round does not have. */
  static PairingFailure approvalMissing(int number) {
    return new PairingFailure(FailureKind.CONFLICT, "approvalMissing", number);
  }

  /** The computation's proof failed: a defect, so nothing is shown. */
  static PairingFailure proofFailed() {
    return new PairingFailure(FailureKind.CONFLICT, "proofFailed");
  }

  /** The round would not fit into the server's memory. */
  static PairingFailure tooLarge(long neededMegabytes, long freeMegabytes) {
    return new PairingFailure(FailureKind.CONFLICT, "tooLarge", neededMegabytes, freeMegabytes);
  }

  /** Something would keep the reader of a page waiting. */
  static PairingFailure takesLong(long eligiblePairs) {
    return new PairingFailure(FailureKind.CONFLICT, "takesLong", eligiblePairs);
  }

  /** The round has not been computed, or was before its files were kept. */
  static PairingFailure noFiles(int number) {
    return new PairingFailure(FailureKind.CONFLICT, "noFiles", number);
  }
}
