package org.compagnon.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a business method that shows data of other people to those who run, audit or look after the
 * product: the audit trail notes that it was read, by whom and of whom. The thing's id is the first
 * {@code long} argument; without one it is the {@code id} of the record that is returned, and for a
 * list the word {@code list}.
 *
 * <p>Stands here, and is heard by the trail, because rooms below the trail have such methods too.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalRead {
  /** {@code <feature>.<thing>.<verb>}, at most 80 characters. */
  @Nonbinding
  String action() default "";

  /** The kind of thing that is read, at most 40 characters. */
  @Nonbinding
  String thing() default "";

  /**
   * Whether the trail may hold what was looked for (filters, further ids). False where that alone
   * would give away what only a few may know: then the id is left out as well.
   */
  @Nonbinding
  boolean tells() default true;
}
