package org.compagnon.shared;

/**
 * Thrown when one field of the input breaks a rule that needs more than its shape to be checked.
 */
public class InvalidInput extends CompagnonException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field the command's field, for the screen and the problem document
   * @param key message key
   * @param arguments values for the message
   */
  public InvalidInput(String field, String key, Object... arguments) {
    super(FailureKind.INVALID, key, arguments);
    this.field = field;
  }

  /** The command's field. */
  public String field() {
    return field;
  }
}
