package org.compagnon.pairing;

/** What computing a round again showed about one of its files. */
public enum FileFinding {
  /** Every byte is the same. */
  SAME,
  /** The stored file is the one that was kept, but now another one is made. */
  DIFFERENT,
  /** The stored file is no longer the one that was kept: its fingerprint is another. */
  DAMAGED,
  /** It could not be made again, because the stored instance cannot be read. */
  NOT_MADE
}
