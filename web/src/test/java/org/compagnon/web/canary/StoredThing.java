package org.compagnon.web.canary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that a screen could hold. */
@Entity
class StoredThing {
  @Id private long id;

  long id() {
    return id;
  }
}
