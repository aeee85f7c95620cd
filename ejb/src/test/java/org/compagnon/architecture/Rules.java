package org.compagnon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of the house for the business module. Each has a canary in {@code org.compagnon.canary}
 * that breaks it.
 */
final class Rules {
  static final ArchRule FEATURES_USE_WHAT_THEY_DECLARE =
      modules()
          .definedByAnnotation(Feature.class)
          .should()
          .respectTheirAllowedDependenciesDeclaredIn(
              "uses", consideringOnlyDependenciesInAnyPackage("org.compagnon.."))
          .ignoreDependency(alwaysTrue(), belongToAnyOf(Feature.class));

  static final ArchRule FEATURES_HAVE_NO_CYCLE =
      modules().definedByAnnotation(Feature.class).should().beFreeOfCycles();

  static final ArchRule PLAIN_PACKAGES_KNOW_NO_SERVER =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..algorithm..", "..scoring..", "..importing..", "..statistics..", "..anonymity..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta..")
          .because("what can be reasoned about without a server is tested without one");

  static final ArchRule ENTITIES_STAY_AT_HOME =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .notBePublic()
          .because("the model of a room is its own; others get views");

  static final ArchRule THE_CLOCK_IS_INJECTED =
      noClasses()
          .should()
          .accessTargetWhere(readsTheMachinesClock())
          .because("time comes from the injected Clock, so that tests can set it");

  static final ArchRule EVERY_BUSINESS_METHOD_NAMES_ITS_ROLES =
      methods()
          .that()
          .arePublic()
          .and()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat(
              annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)))
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(DenyAll.class)
          .because("denied unless allowed (SC1)");

  static final ArchRule SCREENS_LIVE_IN_WEB =
      noClasses()
          .that()
          .doNotHaveSimpleName("Page")
          .should()
          .haveSimpleNameEndingWith("Page")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..");

  static final ArchRule FACADES_ARE_SMALL =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should(haveAtMostPublicMethods(12))
          .because("a facade serves one family of use cases");

  private Rules() {}

  /** Every rule by name, for the canary. */
  static Map<String, ArchRule> all() {
    Map<String, ArchRule> all = new TreeMap<>();
    all.put("features use what they declare", FEATURES_USE_WHAT_THEY_DECLARE);
    all.put("features have no cycle", FEATURES_HAVE_NO_CYCLE);
    all.put("plain packages know no server", PLAIN_PACKAGES_KNOW_NO_SERVER);
    all.put("entities stay at home", ENTITIES_STAY_AT_HOME);
    all.put("the clock is injected", THE_CLOCK_IS_INJECTED);
    all.put("every business method names its roles", EVERY_BUSINESS_METHOD_NAMES_ITS_ROLES);
    all.put("screens live in web", SCREENS_LIVE_IN_WEB);
    all.put("facades are small", FACADES_ARE_SMALL);
    all.putAll(ConnectionRules.all());
    return all;
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
    return DescribedPredicate.describe(
        "the machine's clock is read",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getTarget().getName();
          boolean now =
              owner.getPackageName().startsWith("java.time")
                  && name.equals("now")
                  && access.getTarget()
                      instanceof
                      com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget call
                  && call.getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Clock.class));
          boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
          boolean systemClock =
              owner.isEquivalentTo(Clock.class)
                  && name.startsWith("system")
                  && !access.getOriginOwner().getSimpleName().equals("Clocks");
          return now || millis || systemClock;
        });
  }

  private static ArchCondition<JavaClass> haveAtMostPublicMethods(int most) {
    return new ArchCondition<>("have at most " + most + " public methods") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        long count =
            item.getMethods().stream()
                .filter(Rules::isPublicAndWritten)
                .map(JavaMethod::getName)
                .distinct()
                .count();
        if (count > most) {
          events.add(
              SimpleConditionEvent.violated(
                  item, "%s has %d public methods".formatted(item.getName(), count)));
        }
      }
    };
  }

  private static boolean isPublicAndWritten(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }
}
