package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.compagnon.pairing.RoundFileKind;
import org.compagnon.pairing.RoundFileView;
import org.compagnon.pairing.RoundProofs;

/** The files of a round for pages that show them, read once in a request. */
@Named
@RequestScoped
public class ProofFiles {
  private static final int SHORT = 12;

  @Inject private RoundProofs proofs;

  private final Map<Long, List<RoundFileView>> known = new HashMap<>();

  /** The files of a round; empty where none are kept. */
  public List<RoundFileView> of(long round) {
    return known.computeIfAbsent(round, proofs::files);
  }

  /** Whether the instance of a round holds every eligible pair. */
  public boolean complete(long round) {
    return of(round).stream().allMatch(RoundFileView::complete);
  }

  /** Where a file is fetched from, below the context. */
  public String address(long round, RoundFileKind kind) {
    return "/api/v1/pairing-rounds/" + round + "/" + kind.name().toLowerCase(Locale.ROOT);
  }

  /** The line that checks the files of a round with this product's own command. */
  public String command(long round) {
    StringBuilder line =
        new StringBuilder("java -cp compagnon-ejb.jar org.compagnon.pairing.algorithm.Main check");
    of(round).forEach(file -> line.append(' ').append(file.fileName(round)));
    return line.toString();
  }

  /** The beginning of a fingerprint, enough to tell two apart. */
  public String brief(String hash) {
    return hash == null || hash.length() <= SHORT ? hash : hash.substring(0, SHORT) + "…";
  }
}
