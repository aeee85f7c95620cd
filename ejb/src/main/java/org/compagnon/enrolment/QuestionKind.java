package org.compagnon.enrolment;

/** What the answer to a programme's question looks like. */
public enum QuestionKind {
  /** One of the options. */
  CHOICE,
  /** Any of the options. */
  CHOICES,
  /** A whole number within bounds. */
  NUMBER,
  /** Yes or no. */
  YES_NO
}
