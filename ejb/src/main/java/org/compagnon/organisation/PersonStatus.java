package org.compagnon.organisation;

/** Whether somebody works in the organisation. */
public enum PersonStatus {
  ACTIVE,
  LEFT
}
