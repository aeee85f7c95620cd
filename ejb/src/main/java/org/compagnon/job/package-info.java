/**
 * Long work in the background: leased, watched, cancellable, restarted after a crash.
 *
 * <ol>
 *   <li>JO1 A job is a row committed with its cause; nodes lease it with FOR UPDATE SKIP LOCKED.
 *   <li>JO2 A lease that is not renewed ends, and another node (or the restarted one) takes the job
 *       again: handlers must be safe to run twice, which they are by doing their work in one
 *       transaction.
 *   <li>JO3 Progress is written by the worker with each renewal of the lease, so that it is seen
 *       while the work goes on and the work itself needs no second connection.
 *   <li>JO4 A unique key keeps the same work from being queued twice while it waits or runs.
 *   <li>JO5 A lease is one node's for one attempt. Renewals, progress, results and ends count under
 *       the lease in force only, and results check it in their own transaction: a node that was
 *       frozen until another one took its job finishes nothing.
 * </ol>
 */
@Feature(
    name = "job",
    uses = {"shared", "settings", "security", "audit"})
package org.compagnon.job;

import org.compagnon.architecture.Feature;
