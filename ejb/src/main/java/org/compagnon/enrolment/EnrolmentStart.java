package org.compagnon.enrolment;

import org.compagnon.job.JobView;

/**
 * What became of the wish to apply a file in the background.
 *
 * @param report what the file would do
 * @param job the job that applies it; null if the file has errors, nothing was begun then
 */
public record EnrolmentStart(EnrolmentReport report, JobView job) {}
