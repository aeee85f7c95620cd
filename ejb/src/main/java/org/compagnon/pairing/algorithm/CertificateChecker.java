package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Checks, from three text files alone, that a pairing is the best there is. Format, conditions and
 * the reason why they suffice: docs/pairing/certificate.md, whose numbers the verdicts use.
 *
 * <p>Shares no code with the engine nor with the other readers and writers of these files: it
 * consists of this class and of those whose names begin with {@code Checker}, which nobody else
 * uses. Time and memory are linear in the arcs. All arithmetic is exact in 64 bits; a claim whose
 * sums do not fit is not accepted.
 */
public final class CertificateChecker {

  private CertificateChecker() {}

  /** What the check found. */
  public enum Outcome {
    /** The pairing is valid and the certificate proves that none is better. */
    PROVED,
    /** The files can be read, but a condition does not hold. */
    NOT_PROVED,
    /** A file does not keep to the format. */
    MALFORMED
  }

  /**
   * The answer.
   *
   * @param sentence in English: what was proved, which condition does not hold and where, or which
   *     line of which file is malformed and why
   */
  public record Verdict(Outcome outcome, String sentence) {}

  /**
   * Checks one result.
   *
   * @return never null; {@link Outcome#PROVED} only where everything holds
   * @throws IOException if a file cannot be read
   */
  public static Verdict check(Path instance, Path result, Path certificate) throws IOException {
    try {
      var input = CheckerInput.read(instance);
      var claim = CheckerClaim.read(input, result, certificate);
      return new Verdict(Outcome.PROVED, new CheckerConditions(input, claim).prove());
    } catch (CheckerScanner.Malformed e) {
      return new Verdict(Outcome.MALFORMED, e.getMessage());
    } catch (CheckerConditions.NotProved e) {
      return new Verdict(Outcome.NOT_PROVED, e.getMessage());
    } catch (ArithmeticException e) {
      return new Verdict(Outcome.NOT_PROVED, "The numbers are too large for an exact check.");
    }
  }
}
