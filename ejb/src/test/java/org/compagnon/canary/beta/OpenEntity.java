package org.compagnon.canary.beta;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everybody can take. */
@Entity
public class OpenEntity {
  @Id private long id;
}
