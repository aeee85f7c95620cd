package org.compagnon.web.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The interface's OpenAPI document as JSON, below the product's context wherever it is deployed.
 * The server could serve it too, but a full server's reader fails on enterprise archives.
 */
@WebServlet("/openapi")
public class ApiDocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Made when it is first asked for: the same for everybody, and it never changes. */
  private static final class Written {
    static final byte[] DOCUMENT =
        ApiJson.write(new ApiDocument().build()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(Written.DOCUMENT.length);
    response.getOutputStream().write(Written.DOCUMENT);
  }
}
