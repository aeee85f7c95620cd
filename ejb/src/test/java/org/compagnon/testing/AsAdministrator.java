package org.compagnon.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.compagnon.security.Role;

/** Calls the business as an administrator. */
@Stateless
@RunAs(Role.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsAdministrator {

  /** Does the work in this role. */
  @PermitAll
  public <T> Outcome<T> call(Callable<T> work) {
    return Outcome.of(work);
  }
}
