/**
 * Long work in the background: leased, watched, cancellable, restarted after a crash.
 *
 * <ol>
 *   <li>JO1 A job is a row committed with its cause; nodes lease it with FOR UPDATE SKIP LOCKED.
 *   <li>JO2 A lease that is not renewed ends, and another node (or the restarted one) takes the job
 *       again: handlers must be safe to run twice, which they are by doing their work in one
 *       transaction.
 *   <li>JO3 Progress is written in transactions of its own, so that it is seen while the work goes
 *       on.
 *   <li>JO4 A unique key keeps the same work from being queued twice while it waits or runs.
 * </ol>
 */
@Feature(
    name = "job",
    uses = {"shared", "settings", "security", "audit"})
package org.compagnon.job;

import org.compagnon.architecture.Feature;
