package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/**
 * {@code #{msg['key']}} in pages: a text in the page's language. With values: {@code
 * #{say.with(…)}}.
 */
@Named("msg")
@RequestScoped
public class TextMap extends AbstractMap<String, String> {
  @Inject private Messages messages;

  @Override
  public String get(Object key) {
    return messages.text(String.valueOf(key));
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
