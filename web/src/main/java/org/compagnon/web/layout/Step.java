package org.compagnon.web.layout;

/**
 * One step of a time line.
 *
 * @param label what happens
 * @param when the date, in words
 * @param state where it stands
 */
public record Step(String label, String when, State state) {

  /** Where a step stands. */
  public enum State {
    /** Over. */
    DONE("done"),
    /** Going on. */
    NOW("now"),
    /** Still to come. */
    COMING("");

    private final String css;

    State(String css) {
      this.css = css;
    }

    /** The class of the list item. */
    public String getCss() {
      return css;
    }

    /** Message key of the word for screen readers. */
    public String getLabel() {
      return "timeline." + name();
    }
  }

  /** For expressions: {@link #label()}. */
  public String getLabel() {
    return label;
  }

  /** For expressions: {@link #when()}. */
  public String getWhen() {
    return when;
  }

  /** For expressions: {@link #state()}. */
  public State getState() {
    return state;
  }
}
