package org.compagnon.web.canary;

import jakarta.inject.Inject;

/** A resource that borrows a page's state. */
class LeaningResource {
  @Inject private OtherPage page;

  OtherPage page() {
    return page;
  }
}
