package org.compagnon.waiting;

/** Why somebody is asked to offer a skill, the strongest reason first. */
public enum WhyAsked {
  /** They offered it as a mentor in another programme. */
  OFFERED,
  /** Their job or function is called like it. */
  TITLE,
  /** They work in the function of people who offer it, at their level or above. */
  FUNCTION
}
