package org.compagnon.settings;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the database answers. Asked at {@code /health/ready}; says at once what is known.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("database").status(!DatabaseWatch.isAway());
    DatabaseWatch.awaySince().ifPresent(since -> answer.withData("awaySince", since.toString()));
    return answer.build();
  }
}
