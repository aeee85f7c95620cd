package org.compagnon.web.layout;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import org.compagnon.settings.Outages;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.DatabaseAway;
import org.compagnon.shared.Races;
import org.compagnon.shared.SameMoment;
import org.compagnon.web.edge.BadForm;
import org.compagnon.web.edge.BodyTooLarge;

/** Finds what really went wrong below the wrappings of the containers. */
public final class Failures {
  private Failures() {}

  /** The failure below the wrappings, or the failure itself. */
  public static Throwable root(Throwable failure) {
    Throwable found = failure;
    if (Races.isOne(failure)) {
      return new SameMoment();
    }
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (isTelling(at)) {
        return at;
      }
      if (at instanceof AccessLocalException) { // what Payara throws at local callers
        return new EJBAccessException(at.getMessage());
      }
      if (isWrapping(at) && at.getCause() != null) {
        found = at.getCause();
      }
    }
    return Outages.isOutage(failure) ? new DatabaseAway() : found;
  }

  private static boolean isTelling(Throwable failure) {
    return failure instanceof CompagnonException
        || failure instanceof BodyTooLarge
        || failure instanceof BadForm
        || failure instanceof EJBAccessException
        || failure instanceof ConstraintViolationException
        || failure instanceof OptimisticLockException;
  }

  private static boolean isWrapping(Throwable failure) {
    return failure instanceof EJBException
        || failure instanceof RollbackException
        || failure instanceof FacesException
        || failure instanceof ELException;
  }
}
