package org.compagnon.pairing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.compagnon.pairing.algorithm.CertificateFile;
import org.compagnon.pairing.algorithm.InstanceFile;
import org.compagnon.pairing.algorithm.MalformedFile;
import org.compagnon.pairing.algorithm.PairingSolver;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.ResultFile;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.NoTransaction;

/**
 * What solving an instance file gives today.
 *
 * @param engineVersion of the method
 * @param hashes SHA-256 of the instance, written again, and of the result and certificate made from
 *     it; empty where the instance is malformed
 */
record ReplayComputation(String engineVersion, Map<RoundFileKind, String> hashes) {

  /** Writes a file. */
  private interface Text {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Solves a file.
   *
   * @throws org.compagnon.pairing.algorithm.PairingTooLarge if it does not fit into memory
   * @throws org.compagnon.pairing.algorithm.ProofFailed if the answer did not pass its own check
   */
  static ReplayComputation of(Path instance, Progress progress) throws IOException {
    var solver = PairingSolver.exact();
    var hashes = new EnumMap<RoundFileKind, String>(RoundFileKind.class);
    try {
      var problem = InstanceFile.read(instance);
      var notes = InstanceFile.notes(instance);
      hashes.put(RoundFileKind.INSTANCE, hash(out -> InstanceFile.write(problem, notes, out)));
      NoTransaction.require("a pairing is computed again");
      var found = solver.solve(problem, progress);
      hashes.put(RoundFileKind.RESULT, hash(out -> ResultFile.write(problem, found, out)));
      hashes.put(
          RoundFileKind.CERTIFICATE,
          hash(out -> CertificateFile.write(problem, found.certificate(), out)));
    } catch (MalformedFile e) {
      // The checker, which reads the same file, says where and why.
      hashes.clear();
    }
    return new ReplayComputation(solver.engineVersion(), hashes);
  }

  private static String hash(Text text) throws IOException {
    var digest = Hashes.sha256();
    try (var out =
        new BufferedOutputStream(
            new DigestOutputStream(OutputStream.nullOutputStream(), digest), 1 << 16)) {
      text.to(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
