package org.compagnon.web.enrolment;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.compagnon.enrolment.EnrolmentFilter;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.shared.PageRequest;

/** The query of a list of enrolments; what is left out sets no condition. */
public class EnrolmentQuery {
  @QueryParam("query")
  private String query;

  @QueryParam("role")
  private EnrolmentRole role;

  @QueryParam("status")
  private EnrolmentStatus status;

  @QueryParam("paired")
  private Boolean paired;

  @QueryParam("sort")
  private EnrolmentFilter.Sort sort;

  @QueryParam("page")
  private int page;

  @QueryParam("size")
  @DefaultValue("25")
  private int size;

  EnrolmentFilter filter() {
    return new EnrolmentFilter(query, role, status, paired, sort);
  }

  PageRequest request() {
    return new PageRequest(page, size);
  }
}
