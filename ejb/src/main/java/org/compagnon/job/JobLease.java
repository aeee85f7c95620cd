package org.compagnon.job;

/**
 * One node's right to one attempt at a job.
 *
 * @param jobId the job
 * @param owner the node
 * @param attempt which attempt it is; the first is 1
 */
record JobLease(long jobId, String owner, int attempt) {}
