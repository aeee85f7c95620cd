package org.compagnon.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * A business failure: a message key with arguments. Rolls the transaction back and crosses the EJB
 * edge as itself.
 *
 * <p>Subclasses are facts ({@code RoundAlreadyPublished}). The key lives in the bundle of the
 * feature that throws it and starts with {@code <feature>.failure.}.
 */
@ApplicationException(rollback = true)
public abstract class CompagnonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FailureKind kind;
  private final String key;
  private final transient Object[] arguments;

  /**
   * @param kind what sort of failure it is
   * @param key message key, {@code <feature>.failure.<name>}
   * @param arguments values for the message's places {0}, {1} …; shown to the user
   */
  protected CompagnonException(FailureKind kind, String key, Object... arguments) {
    super(key + " " + Arrays.toString(arguments));
    this.kind = kind;
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** What sort of failure it is. */
  public FailureKind kind() {
    return kind;
  }

  /** The message key. */
  public String key() {
    return key;
  }

  /** The message's arguments; never null, empty after deserialisation. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : Arrays.asList(arguments);
  }
}
