package org.compagnon.pairing.algorithm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts of an instance, a result and a certificate. */
record ProofFiles(String instance, String result, String certificate) {

  /** What can be written to a stream. */
  interface Content {
    void writeTo(ByteArrayOutputStream out) throws IOException;
  }

  static ProofFiles of(PairingProblem problem, PairingResult result) {
    return new ProofFiles(
        text(out -> InstanceFile.write(problem, out)),
        text(out -> ResultFile.write(problem, result, out)),
        text(out -> CertificateFile.write(problem, result.certificate(), out)));
  }

  static ProofFiles solved(PairingProblem problem) {
    return of(problem, PairingSolver.exact().solve(problem, Progress.NONE));
  }

  static String text(Content content) {
    try {
      var out = new ByteArrayOutputStream();
      content.writeTo(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProofFiles withInstance(String text) {
    return new ProofFiles(text, result, certificate);
  }

  ProofFiles withResult(String text) {
    return new ProofFiles(instance, text, certificate);
  }

  ProofFiles withCertificate(String text) {
    return new ProofFiles(instance, result, text);
  }

  /** What the checker says of these texts, written into a folder. */
  CertificateChecker.Verdict checkIn(Path folder) {
    try {
      return CertificateChecker.check(
          Files.writeString(folder.resolve("instance"), instance),
          Files.writeString(folder.resolve("result"), result),
          Files.writeString(folder.resolve("certificate"), certificate));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
