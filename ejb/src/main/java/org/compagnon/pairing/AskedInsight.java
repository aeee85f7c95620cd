package org.compagnon.pairing;

import org.compagnon.job.JobView;

/**
 * A question that a background job answers; of the answers one is not null once the job is done.
 *
 * @param job the job
 * @param pair the answer about two people
 * @param round the answer about the round
 * @param remedies the answer about somebody without a mentor
 */
public record AskedInsight(JobView job, PairInsight pair, RoundInsight round, Remedies remedies) {}
