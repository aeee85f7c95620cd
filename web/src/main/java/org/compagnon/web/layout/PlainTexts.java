package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/**
 * {@code #{plain['key']}}: texts for pages about failures. It asks neither the business nor the
 * database, because they may be what failed.
 */
@Named("plain")
@RequestScoped
public class PlainTexts extends AbstractMap<String, String> {
  @Inject private LanguageChoice language;

  @Override
  public String get(Object key) {
    return Messages.text(language.lastKnown(), String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
