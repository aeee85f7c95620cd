package org.compagnon.canary.alpha;

import org.compagnon.canary.beta.Careless;

/** Uses a room that alpha does not declare; and closes a cycle. */
public class Undeclared {
  Careless careless;
}
