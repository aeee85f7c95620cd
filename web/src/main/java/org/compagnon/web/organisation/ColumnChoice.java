package org.compagnon.web.organisation;

import java.io.Serializable;

/** One column of a file and the field it fills; "" where it is left out. */
public class ColumnChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String header;
  private String field;

  ColumnChoice(String header, String field) {
    this.header = header;
    this.field = field;
  }

  public String getHeader() {
    return header;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }
}
