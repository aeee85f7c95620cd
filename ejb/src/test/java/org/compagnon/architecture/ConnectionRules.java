package org.compagnon.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionManagement;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * No call holds a connection while it hashes, solves, or waits for another connection (ADR 0013).
 * What these rules cannot see, {@code NoTransaction} and {@code OwnTransactionGuard} see when it
 * runs.
 */
final class ConnectionRules {
  private static final Set<String> WITHOUT = Set.of("NEVER", "NOT_SUPPORTED");

  static final ArchRule FACADES_SUSPEND_NO_TRANSACTION =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should(notBe(Set.of("REQUIRES_NEW", "NOT_SUPPORTED")))
          .because("a suspended transaction keeps its connection; NEVER says that none may run");

  static final ArchRule HASHING_HAS_NO_TRANSACTION =
      methods()
          .that(callsOne("org.compagnon.security.Passwords", "hashOf|fits"))
          .should(beWithoutTransaction())
          .because("a hash takes a good part of a second");

  static final ArchRule SOLVING_HAS_NO_TRANSACTION =
      noClasses()
          .that()
          .resideOutsideOfPackages("..pairing.algorithm..", "..demo..")
          .and()
          .haveNameNotMatching(".*\\.pairing\\.(Solving|ReplayComputation)")
          .should()
          .callMethodWhere(
              target(owner(nameMatching(".*\\.algorithm\\.(RowsSolver|PairingSolver)")))
                  .and(target(name("solve"))))
          .because("Solving and ReplayComputation look whether a transaction runs");

  static final ArchRule TIMERS_HAVE_NO_TRANSACTION =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should(belongToBeansThatBegin())
          .because(
              "the server begins one for a timer even where NOT_SUPPORTED is said (Payara issue"
                  + " 4826); it would be suspended, or held for as long as mails are sent");

  static final ArchRule OWN_TRANSACTIONS_BEGIN_OUTSIDE =
      classes()
          .that(haveOwnTransactions())
          .should(beCalledOutsideTransactionsOnly())
          .because("the one that runs would wait, with its connection, for a second one");

  private ConnectionRules() {}

  static Map<String, ArchRule> all() {
    return Map.of(
        "facades suspend no transaction", FACADES_SUSPEND_NO_TRANSACTION,
        "hashing has no transaction", HASHING_HAS_NO_TRANSACTION,
        "solving has no transaction", SOLVING_HAS_NO_TRANSACTION,
        "timers have no transaction", TIMERS_HAVE_NO_TRANSACTION,
        "own transactions begin outside", OWN_TRANSACTIONS_BEGIN_OUTSIDE);
  }

  private static ArchCondition<JavaMethod> notBe(Set<String> attributes) {
    return new ArchCondition<>("have no transaction attribute of " + attributes) {
      @Override
      public void check(JavaMethod item, ConditionEvents events) {
        attributeOf(item)
            .filter(attributes::contains)
            .ifPresent(
                found ->
                    events.add(
                        SimpleConditionEvent.violated(item, item.getFullName() + ": " + found)));
      }
    };
  }

  private static DescribedPredicate<JavaMethod> callsOne(String type, String methodPattern) {
    return DescribedPredicate.describe(
        "call %s.%s".formatted(type, methodPattern),
        method ->
            method.getMethodCallsFromSelf().stream()
                .anyMatch(
                    call ->
                        call.getTargetOwner().getName().equals(type)
                            && call.getName().matches(methodPattern)));
  }

  /** A timer whose work is one transaction, and nothing else, may have the server's. */
  private static ArchCondition<JavaMethod> belongToBeansThatBegin() {
    return new ArchCondition<>("belong to a bean that begins transactions itself") {
      @Override
      public void check(JavaMethod item, ConditionEvents events) {
        boolean own = valueOf(item, TransactionManagement.class).filter("BEAN"::equals).isPresent();
        boolean whole = item.getOwner().getSimpleName().equals("PauseTimer");
        events.add(new SimpleConditionEvent(item, own || whole, item.getFullName()));
      }
    };
  }

  /** Marked as being without one, or not a bean that begins one. */
  private static ArchCondition<JavaMethod> beWithoutTransaction() {
    return new ArchCondition<>("run without a transaction") {
      @Override
      public void check(JavaMethod item, ConditionEvents events) {
        if (mayHaveTransaction(item)) {
          events.add(
              SimpleConditionEvent.violated(item, item.getFullName() + " may have a transaction"));
        }
      }
    };
  }

  private static DescribedPredicate<JavaClass> haveOwnTransactions() {
    return DescribedPredicate.describe(
        "have transactions of their own",
        type -> type.getMethods().stream().anyMatch(ConnectionRules::hasOwn));
  }

  private static ArchCondition<JavaClass> beCalledOutsideTransactionsOnly() {
    return new ArchCondition<>("be called outside transactions only") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getMethods().stream()
            .filter(ConnectionRules::hasOwn)
            .flatMap(method -> method.getCallsOfSelf().stream())
            .filter(call -> !call.getOriginOwner().equals(item))
            .filter(
                call -> call.getOrigin() instanceof JavaMethod caller && mayHaveTransaction(caller))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
      }
    };
  }

  private static boolean hasOwn(JavaMethod method) {
    return transactionalOf(method).filter("REQUIRES_NEW"::equals).isPresent();
  }

  /** A facade's public method has one unless it says otherwise; so has what asks for one. */
  private static boolean mayHaveTransaction(JavaMethod method) {
    return method.getOwner().isAnnotatedWith(Stateless.class)
        ? mayHaveInFacade(method, new HashSet<>())
        : transactionalOf(method).filter(type -> !WITHOUT.contains(type)).isPresent();
  }

  /** What is not public has the transaction of whoever calls it. */
  private static boolean mayHaveInFacade(JavaMethod method, Set<JavaMethod> seen) {
    if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
      return attributeOf(method).filter(WITHOUT::contains).isEmpty();
    }
    return seen.add(method)
        && method.getCallsOfSelf().stream()
            .map(call -> call.getOrigin())
            .anyMatch(
                origin ->
                    origin instanceof JavaMethod caller
                        && caller.getOwner().equals(method.getOwner())
                        && mayHaveInFacade(caller, seen));
  }

  private static Optional<String> attributeOf(JavaMethod method) {
    return valueOf(method, TransactionAttribute.class);
  }

  private static Optional<String> transactionalOf(JavaMethod method) {
    return valueOf(method, Transactional.class);
  }

  /** The value of an annotation of the method, or else of its class. */
  private static Optional<String> valueOf(JavaMethod method, Class<? extends Annotation> type) {
    Optional<? extends JavaAnnotation<?>> own = method.tryGetAnnotationOfType(type.getName());
    Optional<? extends JavaAnnotation<?>> found =
        own.isPresent() ? own : method.getOwner().tryGetAnnotationOfType(type.getName());
    return found.flatMap(one -> one.get("value")).map(value -> ((JavaEnumConstant) value).name());
  }
}
