package org.compagnon.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a package is a feature (a room of the house) and which other features it may use.
 *
 * <p>Placed on a {@code package-info}; read by the architecture tests, never at run time.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Feature {

  /** The feature's name; equal to the last part of its package. */
  String name();

  /** Names of the features this one may use; empty where it stands alone. */
  String[] uses() default {};
}
