package org.compagnon.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * A transaction of its own is begun only where none is running. Otherwise the one that runs would
 * be suspended with its connection, and its thread would wait for a second one: as many such calls
 * at once as the pool has connections wait for each other, and everybody else with them.
 */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class OwnTransactionGuard {

  /** Looks, then lets the transaction begin. */
  @AroundInvoke
  Object guard(InvocationContext call) throws Exception {
    NoTransaction.require("a second transaction of " + call.getMethod());
    return call.proceed();
  }
}
