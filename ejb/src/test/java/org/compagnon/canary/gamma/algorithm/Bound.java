package org.compagnon.canary.gamma.algorithm;

import jakarta.inject.Inject;

/** An algorithm that needs a container. */
class Bound {
  @Inject Object service;
}
