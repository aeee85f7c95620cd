package org.compagnon.enrolment;

import jakarta.validation.constraints.NotNull;

/** Somebody wants to take part. */
public record Enrol(long programmeId, @NotNull EnrolmentRole role, @NotNull Profile profile) {}
