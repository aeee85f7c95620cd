package org.compagnon.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, version 1. Its document is {@link ApiDocument}. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
