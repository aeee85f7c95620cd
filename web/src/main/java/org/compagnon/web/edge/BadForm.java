package org.compagnon.web.edge;

/** Thrown where a body does not arrive whole, or a form with files cannot be taken apart. */
public class BadForm extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadForm(String why) {
    super(why);
  }

  BadForm(String why, Throwable cause) {
    super(why, cause);
  }
}
