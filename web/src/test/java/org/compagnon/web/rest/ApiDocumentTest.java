package org.compagnon.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

  @Test
  @DisplayName("B20 every resource of the interface stands in its document")
  void noResourceIsForgotten() {
    Set<String> served =
        new ClassFileImporter()
            .importPackages("org.compagnon.web").stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

    assertThat(ApiResources.ALL.stream().map(Class::getName).toList())
        .containsExactlyInAnyOrderElementsOf(served);
  }
}
