package org.compagnon.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as its sender sees it: whoever asks for host or scheme gets the public address. */
class EdgeRequest extends HttpServletRequestWrapper {
  private final PublicAddress address;
  private final String client;

  EdgeRequest(HttpServletRequest request, PublicAddress address) {
    super(request);
    this.address = address;
    this.client = ClientAddress.of(request);
  }

  @Override
  public String getScheme() {
    return address.scheme();
  }

  @Override
  public boolean isSecure() {
    return address.isSecure();
  }

  @Override
  public String getServerName() {
    return address.host();
  }

  @Override
  public int getServerPort() {
    return address.port();
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(address.origin()).append(getRequestURI());
  }

  @Override
  public String getRemoteAddr() {
    return client;
  }

  @Override
  public String getRemoteHost() {
    return client;
  }
}
