package org.compagnon.evaluation;

/** Whether answers can be told apart by person; frozen when a wave is launched. */
public enum SurveyMode {
  /** Nobody can link an answer to a person, not even with the database in hand. */
  ANONYMOUS,
  /** Each sheet belongs to a person; said so before the first question. */
  IDENTIFIED
}
