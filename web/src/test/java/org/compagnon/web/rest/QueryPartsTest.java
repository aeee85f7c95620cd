package org.compagnon.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QueryPartsTest {

  enum Colour {
    RED,
    BLUE
  }

  static class Filter {
    @QueryParam("colour")
    List<Colour> colours;

    String other;
  }

  static class Resource {
    String page(@BeanParam Filter filter, @QueryParam("size") @DefaultValue("25") int size) {
      return filter.other + filter.colours + size;
    }
  }

  private static final Method PAGE =
      Arrays.stream(Resource.class.getDeclaredMethods())
          .filter(method -> method.getName().equals("page"))
          .findFirst()
          .orElseThrow();

  @Test
  @DisplayName("query parameters are found beside and inside a bean, with their standard value")
  void found() {
    assertThat(QueryParts.of(PAGE))
        .extracting(QueryParts.QueryPart::name)
        .containsExactly("colour", "size");
    assertThat(QueryParts.of(PAGE).get(1).standard()).isEqualTo("25");
  }

  @Test
  @DisplayName("the answer to a wrong choice names the choices")
  void choices() {
    assertThat(QueryParts.of(PAGE, "colour").orElseThrow().choices()).isEqualTo("RED, BLUE");
    assertThat(QueryParts.of(PAGE, "size").orElseThrow().choices()).isEmpty();
    assertThat(QueryParts.of(PAGE, "shape")).isEmpty();
  }
}
