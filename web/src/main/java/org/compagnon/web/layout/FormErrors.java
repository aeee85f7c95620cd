package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.primefaces.component.autocomplete.AutoComplete;

/** What was refused of the form that was just sent, in the order of the page. */
@Named("formErrors")
@RequestScoped
public class FormErrors {
  private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

  private List<FormError> found;

  /** The refusals that belong to a field; empty where nothing was refused, and before rendering. */
  public List<FormError> getAll() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return List.of(); // asked before everything was looked at
    }
    if (found == null) {
      found = List.of(); // the visit asks whether the list itself is shown
      found = find(faces);
    }
    return found;
  }

  /** Whether anything was refused, at a field or as a whole: the page's title then says so. */
  public boolean isAny() {
    return FacesContext.getCurrentInstance().getMessageList().stream()
        .anyMatch(FormErrors::isError);
  }

  private static List<FormError> find(FacesContext faces) {
    List<FormError> errors = new ArrayList<>();
    if (!faces.getClientIdsWithMessages().hasNext()) {
      return errors;
    }
    VisitContext visit = VisitContext.createVisitContext(faces, null, SHOWN);
    faces
        .getViewRoot()
        .visitTree(
            visit,
            (context, component) -> {
              String clientId = component.getClientId(faces);
              faces.getMessageList(clientId).stream()
                  .filter(FormErrors::isError)
                  .forEach(
                      message ->
                          errors.add(new FormError(target(component), message.getSummary())));
              return VisitResult.ACCEPT;
            });
    return errors;
  }

  private static boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }

  /** The id of what takes the focus: of a group its first choice, of a search its text. */
  private static String target(UIComponent component) {
    String clientId = component.getClientId();
    if (component instanceof AutoComplete) {
      return clientId + "_input";
    }
    return isGroup(component) ? clientId + ":0" : clientId;
  }

  /** Whether a component is several controls that answer one question. */
  static boolean isGroup(UIComponent component) {
    String renderer = String.valueOf(component.getRendererType());
    return (component instanceof UISelectOne || component instanceof UISelectMany)
        && (renderer.endsWith("Radio") || renderer.endsWith("Checkbox"));
  }
}
