package org.compagnon.organisation.importing;

/** Whether a problem stops the import ({@code ERROR}) or only deserves a look ({@code WARNING}). */
public enum Severity {
  ERROR,
  WARNING
}
