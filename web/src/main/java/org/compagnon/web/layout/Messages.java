package org.compagnon.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.compagnon.settings.Setting;
import org.compagnon.shared.CompagnonException;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** Says things on the page, in its language. Messages survive a redirect. */
@ApplicationScoped
public class Messages implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String BUNDLES = "org.compagnon.web.i18n.";
  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private LanguageChoice language;

  /** A good thing happened. */
  public void info(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, null, text(key, arguments));
  }

  /**
   * A good thing happened and people are told by mail, or would be if mails were sent from here.
   */
  public void mailed(String key, Object... arguments) {
    info(key, arguments);
    info("smtp".equals(Setting.MAIL_MODE.text()) ? "mail.onTheWay" : "mail.kept");
  }

  /** Something should be looked at. */
  public void warn(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_WARN, null, text(key, arguments));
  }

  /** Something did not work. */
  public void error(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_ERROR, null, text(key, arguments));
  }

  /** Tells a business failure, at its field where it has one and the page knows it. */
  public void failure(CompagnonException failure) {
    String text = Texts.say(language.current(), failure.key(), failure.arguments());
    String field = failure instanceof InvalidInput invalid ? invalid.field() : null;
    add(FacesMessage.SEVERITY_ERROR, field, text);
  }

  /** Tells what a command lacks, at its fields where the page has them. */
  public void violations(ConstraintViolationException failure) {
    for (ConstraintViolation<?> one : failure.getConstraintViolations()) {
      String said = Violations.say(one, language.getLocale());
      add(FacesMessage.SEVERITY_ERROR, Violations.field(one), said);
    }
  }

  /**
   * Why work in the background failed, in the page's language.
   *
   * @param arguments a JSON array of texts, or null for none
   */
  public String whyFailed(String key, String arguments) {
    return text(
        key, arguments == null ? new Object[0] : (Object[]) Json.read(arguments, String[].class));
  }

  /** A text in the page's language; see {@link #text(Language, String, Object...)}. */
  public String text(String key, Object... arguments) {
    return text(language.current(), key, arguments);
  }

  /**
   * A text: of the screens' bundle that the key's first part names, else of the frame's bundle,
   * else of the business's bundles.
   */
  public static String text(Language language, String key, Object... arguments) {
    int dot = key.indexOf('.');
    Optional<String> pattern =
        (dot < 1 ? Optional.<String>empty() : find(key.substring(0, dot), language, key))
            .or(() -> find("web", language, key));
    return pattern
        .map(found -> Texts.format(found, language.locale(), arguments))
        .orElseGet(() -> Texts.say(language, key, arguments));
  }

  private static Optional<String> find(String bundle, Language language, String key) {
    try {
      ClassLoader loader = Messages.class.getClassLoader();
      return Optional.of(
          ResourceBundle.getBundle(BUNDLES + bundle, language.locale(), loader, CONTROL)
              .getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static void add(FacesMessage.Severity severity, String field, String text) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String at = field == null ? null : clientId(faces.getViewRoot(), names(field));
    if (faces.getMessageList(at).stream().noneMatch(one -> text.equals(one.getSummary()))) {
      faces.addMessage(at, new FacesMessage(severity, text, null));
    }
  }

  /** What a page may call a field: "timeline.startsOn" is startsOn, "name.en" is nameEn. */
  private static List<String> names(String field) {
    String[] parts = field.split("\\.");
    String last = parts[parts.length - 1];
    return parts.length == 1
        ? List.of(last)
        : List.of(
            last,
            parts[parts.length - 2] + Character.toUpperCase(last.charAt(0)) + last.substring(1));
  }

  /**
   * The client id of the field the page calls so, which is marked as wrong; null, for a message of
   * the page, where it has none.
   */
  private static String clientId(UIComponent parent, List<String> names) {
    if (parent == null) {
      return null;
    }
    if (parent.getId() != null
        && names.contains(parent.getId())
        && parent instanceof EditableValueHolder input) {
      keepTyped(input);
      input.setValid(false);
      return parent.getClientId();
    }
    Iterator<UIComponent> children = parent.getFacetsAndChildren();
    String found = null;
    while (found == null && children.hasNext()) {
      found = clientId(children.next(), names);
    }
    return found;
  }

  /**
   * A field marked as wrong shows what was submitted, and nothing where that was taken over
   * already: so what was typed is submitted once more. Called before it is marked.
   */
  private static void keepTyped(EditableValueHolder input) {
    boolean secret = input instanceof HtmlInputSecret;
    if (!secret && input.getSubmittedValue() == null && input.getValue() instanceof String typed) {
      input.setSubmittedValue(typed);
    }
  }
}
