package org.compagnon.pairing.algorithm;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckerIndependenceTest {

  private static final String FACE = ".*\\.CertificateChecker(\\$.*)?";
  private static final DescribedPredicate<JavaClass> CHECKER =
      resideInAPackage("..pairing.algorithm")
          .and(nameMatching(FACE).or(nameMatching(".*\\.Checker[^.]*")));

  private final JavaClasses product =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.compagnon.pairing");

  @Test
  @DisplayName("the checker uses nothing but itself and the Java platform")
  void usesNothing() {
    classes()
        .that(CHECKER)
        .should()
        .onlyDependOnClassesThat(CHECKER.or(resideInAPackage("java..")))
        .check(product);
  }

  @Test
  @DisplayName("nobody uses the inner classes of the checker")
  void isUsedByItsFaceOnly() {
    classes()
        .that(not(CHECKER))
        .should()
        .onlyDependOnClassesThat(not(CHECKER).or(nameMatching(FACE)))
        .check(product);
  }
}
