package org.compagnon.job;

/**
 * Work that is asked for.
 *
 * @param type which handler does it
 * @param uniqueKey the same key is not queued twice while the first waits or runs; null: always
 *     queued
 * @param subject what it works on, for people; at most 200 characters
 * @param parameters what the handler needs, JSON
 */
public record NewJob(String type, String uniqueKey, String subject, String parameters) {}
