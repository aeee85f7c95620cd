package org.compagnon.evaluation;

/** Whether answers can be told apart by person; frozen when a wave is launched. */
public enum SurveyMode {
  /** Nothing that is shown or kept leads from an answer to a person; see the anonymity page. */
  ANONYMOUS,
  /** Each sheet belongs to a person; said so before the first question. */
  IDENTIFIED
}
