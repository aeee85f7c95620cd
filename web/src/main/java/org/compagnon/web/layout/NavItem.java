package org.compagnon.web.layout;

/**
 * One entry of a menu.
 *
 * @param key what a page names in its parameter {@code section}
 * @param path address below the context, without extension
 * @param icon a picture of {@code icons.svg}
 */
public record NavItem(String key, String path, String icon) {

  /** Message key of the words. */
  public String getLabel() {
    return "nav." + key;
  }

  /** For expressions: {@link #key()}. */
  public String getKey() {
    return key;
  }

  /** For expressions: {@link #path()}. */
  public String getPath() {
    return path;
  }

  /** For expressions: {@link #icon()}. */
  public String getIcon() {
    return icon;
  }
}
