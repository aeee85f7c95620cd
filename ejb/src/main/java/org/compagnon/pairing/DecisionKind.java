package org.compagnon.pairing;

/** What an administrator decided about two people, beforehand and for every round. */
public enum DecisionKind {
  /** They stay together. */
  LOCK,
  /** They are never paired. */
  FORBID
}
