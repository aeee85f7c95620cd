package org.compagnon.pairing;

/** The three files that prove a round; their format is in docs/pairing/certificate.md. */
public enum RoundFileKind {
  /** Who could be paired with whom, with scores, demands, capacities and locks. */
  INSTANCE,
  /** The pairs the engine found. */
  RESULT,
  /** The prices that prove them best. */
  CERTIFICATE
}
