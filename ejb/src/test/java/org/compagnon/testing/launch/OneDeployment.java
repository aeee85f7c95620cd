package org.compagnon.testing.launch;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Keeps the first class's deployment for all classes of the run: one server start, not one each.
 */
public class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Keeper.class);
  }

  /** Lets deploying and undeploying through once. */
  public static class Keeper {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;
    @Inject private Instance<ClassContext> classContext;
    @Inject private Event<UnDeployManagedDeployments> undeploying;

    private DeploymentScenario first;
    private boolean deployed;
    private boolean ending;

    /** Describes the archive once. */
    public void generate(@Observes EventContext<GenerateDeployment> event) {
      if (first == null) {
        event.proceed();
        first = scenario.get();
      } else {
        scenario.set(first);
      }
    }

    /** Deploys it once. */
    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
      if (!deployed) {
        deployed = true;
        event.proceed();
      }
    }

    /** Undeploys it only at the end. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
      if (ending) {
        event.proceed();
      }
    }

    /** The end: undeploys, which stops the server. */
    public void end(@Observes(precedence = 100) EventContext<AfterSuite> event) {
      if (deployed) {
        ending = true;
        classContext.get().activate(Keeper.class);
        try {
          scenario.set(first);
          undeploying.fire(new UnDeployManagedDeployments());
        } finally {
          classContext.get().deactivate();
        }
      }
      event.proceed();
    }
  }
}
