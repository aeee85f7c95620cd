package org.compagnon.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.TreeMap;
import org.compagnon.security.CurrentCaller;

/** The rules of the house for the web module. */
final class WebRules {
  private static final String WEB = "org.compagnon.web..";

  static final ArchRule NO_PERSISTENCE =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                  .and(DescribedPredicate.not(assignableTo(OptimisticLockException.class))))
          .because("the database belongs to the business");

  static final ArchRule NO_ENTITIES =
      noClasses()
          .should()
          .dependOnClassesThat(annotatedWith(Entity.class))
          .because("facades hand out views");

  static final ArchRule PAGES_STAND_ALONE =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Page")
          .should(injectPages())
          .because("a page that needs another's state hides where that comes from");

  static final ArchRule RESOURCES_KNOW_NO_PAGES =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .dependOnClassesThat(isPage())
          .because("a page belongs to a browser's request");

  static final ArchRule ONLY_THROUGH_FACADES =
      fields()
          .that()
          .areAnnotatedWith(Inject.class)
          .should(beChecked())
          .because("only facades check the caller; everything else relies on that");

  static final ArchRule NOBODY_SQUATS =
      classes()
          .should()
          .resideInAPackage(WEB)
          .because("in a room's package its package-private parts would be open");

  static final ArchRule THE_INSIDE_STAYS_INSIDE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.compagnon.pairing.algorithm..",
              "org.compagnon.evaluation.anonymity..",
              "org.compagnon.evaluation.statistics..",
              "org.compagnon.canary..")
          .because("these are how a room works, not what it offers");

  private WebRules() {}

  /** Every rule by name, for the canary. */
  static Map<String, ArchRule> all() {
    Map<String, ArchRule> all = new TreeMap<>();
    all.put("the web knows no persistence", NO_PERSISTENCE);
    all.put("the web knows no entities", NO_ENTITIES);
    all.put("pages do not inject pages", PAGES_STAND_ALONE);
    all.put("resources know no pages", RESOURCES_KNOW_NO_PAGES);
    all.put("the business is reached through facades only", ONLY_THROUGH_FACADES);
    all.put("nobody lives in a room of the business", NOBODY_SQUATS);
    all.put("the inside of a room stays inside", THE_INSIDE_STAYS_INSIDE);
    return all;
  }

  private static DescribedPredicate<JavaClass> isPage() {
    return resideInAPackage(WEB).and(nameEndingWith("Page")).as("a page");
  }

  private static ArchCondition<JavaClass> injectPages() {
    return new ArchCondition<>("inject pages") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (JavaField field : item.getFields()) {
          boolean page = isPage().test(field.getRawType());
          events.add(new SimpleConditionEvent(field, page, field.getDescription()));
        }
      }
    };
  }

  private static ArchCondition<JavaField> beChecked() {
    return new ArchCondition<>("be a facade, the caller, or of the web") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        boolean foreign =
            type.getPackageName().startsWith("org.compagnon") && !resideInAPackage(WEB).test(type);
        boolean fine =
            !foreign
                || type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isEquivalentTo(CurrentCaller.class);
        events.add(new SimpleConditionEvent(field, fine, field.getDescription()));
      }
    };
  }
}
