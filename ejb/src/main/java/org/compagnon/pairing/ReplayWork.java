package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobHandler;
import org.compagnon.pairing.algorithm.CertificateChecker;
import org.compagnon.pairing.algorithm.InstanceFile;
import org.compagnon.pairing.algorithm.PairingTooLarge;
import org.compagnon.pairing.algorithm.ProofFailed;
import org.compagnon.settings.ScratchFolder;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Json;

/**
 * Computes a round again from its stored instance, compares the three files byte by byte, and has
 * the stored ones checked by the checker that shares no code with the engine. Changes nothing in
 * the round, and writes nothing before the end, so that it can be stopped or repeated.
 */
@ApplicationScoped
public class ReplayWork implements JobHandler {

  /** The type of its jobs. */
  static final String TYPE = "pairing.replay";

  private static final Logger LOG = Logger.getLogger(ReplayWork.class.getName());
  private static final int UNPACKED = 10;
  private static final int SOLVED = 85;
  private static final int WHOLE = 100;

  @Inject private ProofLedger ledger;
  @Inject private RoundFiles files;
  @Inject private ScratchFolder scratch;

  /** Parameters and result of the job. */
  public record Work(long replayId) {}

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    long replayId = Json.read(context.parameters(), Work.class).replayId();
    try {
      var kept = ledger.begin(replayId);
      if (kept.isPresent()) {
        ledger.conclude(replayId, context, compare(kept.get(), context));
      }
      return context.parameters();
    } catch (ProofFailed e) {
      LOG.log(Level.SEVERE, e, () -> "The proof failed in replay " + replayId);
      throw PairingFailure.proofFailed();
    } catch (PairingTooLarge e) {
      throw PairingFailure.tooLarge(e.neededMegabytes(), e.freeMegabytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The files must be read and written.", e);
    }
  }

  private ReplayFindings compare(ProofLedger.Kept kept, JobContext context) throws IOException {
    var folder = scratch.folder();
    try {
      return compare(kept, folder, context);
    } finally {
      for (var kind : RoundFileKind.values()) {
        Files.deleteIfExists(place(folder, kind));
      }
      Files.deleteIfExists(folder);
    }
  }

  private ReplayFindings compare(ProofLedger.Kept kept, Path folder, JobContext context)
      throws IOException {
    new JobStep(context, 0, UNPACKED, "pairing.step.unpack").begin();
    for (var kind : RoundFileKind.values()) {
      unpack(kept.roundId(), kind, place(folder, kind));
    }
    InstanceFile.requireMemory(place(folder, RoundFileKind.INSTANCE));
    var again =
        ReplayComputation.of(
            place(folder, RoundFileKind.INSTANCE),
            new JobStep(context, UNPACKED, SOLVED, "pairing.step.again"));
    new JobStep(context, SOLVED, WHOLE, "pairing.step.check").begin();
    var verdict =
        CertificateChecker.check(
            place(folder, RoundFileKind.INSTANCE),
            place(folder, RoundFileKind.RESULT),
            place(folder, RoundFileKind.CERTIFICATE));
    return new ReplayFindings(
        again.engineVersion(),
        finding(kept, folder, RoundFileKind.INSTANCE, again.hashes()),
        finding(kept, folder, RoundFileKind.RESULT, again.hashes()),
        finding(kept, folder, RoundFileKind.CERTIFICATE, again.hashes()),
        ReplayVerdict.valueOf(verdict.outcome().name()),
        verdict.sentence().replace(folder + folder.getFileSystem().getSeparator(), ""));
  }

  private void unpack(long roundId, RoundFileKind kind, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      files.copy(roundId, kind, out);
    }
  }

  private static FileFinding finding(
      ProofLedger.Kept kept, Path folder, RoundFileKind kind, Map<RoundFileKind, String> again)
      throws IOException {
    var stored = hash(place(folder, kind));
    if (!kept.confirms(kind, stored)) {
      return FileFinding.DAMAGED;
    }
    if (!again.containsKey(kind)) {
      return FileFinding.NOT_MADE;
    }
    return stored.equals(again.get(kind)) ? FileFinding.SAME : FileFinding.DIFFERENT;
  }

  private static String hash(Path file) throws IOException {
    var digest = Hashes.sha256();
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Path place(Path folder, RoundFileKind kind) {
    return folder.resolve(kind.name().toLowerCase(Locale.ROOT) + ".txt");
  }
}
