package org.compagnon.web.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * The interface's OpenAPI document, read from the resources that are served.
 *
 * <p>The server's own scanner is switched off: it fails on validation constraints of records (a
 * constraint on a canonical constructor's parameter is taken for a path parameter).
 */
final class ApiDocument {
  private static final String TOKEN = "token";
  private static final List<Class<? extends Annotation>> NOT_A_BODY =
      List.of(PathParam.class, QueryParam.class, BeanParam.class, Context.class, HeaderParam.class);

  private final ApiSchemas schemas = new ApiSchemas();

  /** The whole document. */
  OpenAPI build() {
    OpenAPI document = OASFactory.createOpenAPI();
    document.openapi("3.0.0");
    document.info(
        OASFactory.createInfo()
            .title("Compagnon")
            .version("1")
            .description(
                "Everything a mentoring programme needs, from the import of people to the audited"
                    + " report. Lists are {items, page, size, total}; errors are problem documents"
                    + " (RFC 9457) with a message key; a POST takes an Idempotency-Key."
                    + " Equal requests of one account within a minute are one request, also"
                    + " without a key."));
    document.paths(OASFactory.createPaths());
    paths().forEach(document.getPaths()::addPathItem);
    document.components(OASFactory.createComponents());
    schemas.all().forEach(document.getComponents()::addSchema);
    document
        .getComponents()
        .addSecurityScheme(
            TOKEN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An API token, made in the product under Account, API tokens."));
    document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    return document;
  }

  private Map<String, PathItem> paths() {
    Map<String, PathItem> paths = new TreeMap<>();
    ApiResources.ALL.stream()
        .sorted(Comparator.comparing(Class::getName))
        .forEach(resource -> addResource(resource, paths));
    return paths;
  }

  private void addResource(Class<?> resource, Map<String, PathItem> paths) {
    Arrays.stream(resource.getMethods())
        .filter(method -> verbOf(method) != null)
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
        .forEach(
            method -> {
              String path = "/api/v1" + pathOf(resource) + pathOf(method);
              PathItem item = paths.computeIfAbsent(path, none -> OASFactory.createPathItem());
              item.setOperation(
                  PathItem.HttpMethod.valueOf(verbOf(method)), operation(resource, method));
            });
  }

  private Operation operation(Class<?> resource, Method method) {
    var described =
        method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
    Operation operation = OASFactory.createOperation();
    operation.operationId(
        resource.getSimpleName().replace("Resource", "") + "." + method.getName());
    operation.addTag(resource.getSimpleName().replace("Resource", ""));
    if (described != null) {
      operation.summary(described.summary());
      operation.description(described.description().isEmpty() ? null : described.description());
    }
    for (Parameter parameter : method.getParameters()) {
      addParameter(operation, resource, method, parameter);
    }
    QueryParts.of(method).forEach(part -> addQuery(operation, part));
    return operation.responses(responses(resource, method));
  }

  private void addParameter(
      Operation operation, Class<?> resource, Method method, Parameter parameter) {
    PathParam inPath = parameter.getAnnotation(PathParam.class);
    var schema = schemas.of(parameter.getParameterizedType());
    if (inPath != null) {
      operation.addParameter(
          OASFactory.createParameter()
              .name(inPath.value())
              .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.PATH)
              .required(true)
              .schema(schema));
    } else if (NOT_A_BODY.stream().noneMatch(parameter::isAnnotationPresent)) {
      Consumes consumes = nearest(method, resource, Consumes.class);
      var content = OASFactory.createContent();
      for (String type : consumes == null ? new String[] {MediaType.WILDCARD} : consumes.value()) {
        content.addMediaType(type, OASFactory.createMediaType().schema(schema));
      }
      operation.requestBody(OASFactory.createRequestBody().content(content));
    }
  }

  private void addQuery(Operation operation, QueryParts.QueryPart part) {
    operation.addParameter(
        OASFactory.createParameter()
            .name(part.name())
            .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.QUERY)
            .description(part.standard() == null ? null : "Default: " + part.standard())
            .schema(schemas.of(part.type())));
  }

  private APIResponses responses(Class<?> resource, Method method) {
    Produces produces = nearest(method, resource, Produces.class);
    boolean shaped =
        method.getReturnType() != void.class && method.getReturnType() != Response.class;
    var content = OASFactory.createContent();
    if (shaped && produces != null) {
      var schema = schemas.of(method.getGenericReturnType());
      for (String type : produces.value()) {
        content.addMediaType(type, OASFactory.createMediaType().schema(schema));
      }
    }
    var good = OASFactory.createAPIResponse().description("Done");
    var problem =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schemas.of(Problem.class)));
    boolean none = method.getReturnType() == void.class;
    return OASFactory.createAPIResponses()
        .addAPIResponse(none ? "204" : "2XX", shaped ? good.content(content) : good)
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description("What is wrong, and what to do")
                .content(problem));
  }

  private static String verbOf(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return verb.value().toUpperCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static String pathOf(AnnotatedElement element) {
    Path path = element.getAnnotation(Path.class);
    if (path == null) {
      return "";
    }
    String plain = path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
    return plain.startsWith("/") ? plain : "/" + plain;
  }

  private static <A extends Annotation> A nearest(
      Method method, Class<?> resource, Class<A> annotation) {
    A own = method.getAnnotation(annotation);
    return own == null ? resource.getAnnotation(annotation) : own;
  }
}
