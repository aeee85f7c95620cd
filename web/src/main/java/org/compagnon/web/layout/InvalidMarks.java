package org.compagnon.web.layout;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.Map;

/**
 * Tells assistive technology which controls of a form were refused and where the reason stands: its
 * message, which the tags {@code cp:field} and {@code cp:choices} draw under the id of the control
 * with {@value #MESSAGE}. Of a group of choices the group is marked; the page's script passes that
 * on to each choice, which Faces draws without a place for it.
 */
public class InvalidMarks implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String MESSAGE = "-message";
  private static final String INVALID = "aria-invalid";
  private static final String INVALID_GROUP = "data-invalid";
  private static final String DESCRIBED = "aria-describedby";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.isPostback() || faces.getViewRoot() == null) {
      return;
    }
    VisitContext visit =
        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    faces
        .getViewRoot()
        .visitTree(
            visit,
            (context, component) -> {
              if (component instanceof EditableValueHolder) {
                mark(faces, component);
              }
              return VisitResult.ACCEPT;
            });
  }

  private static void mark(FacesContext faces, UIComponent control) {
    String clientId = control.getClientId(faces);
    boolean refused = !faces.getMessageList(clientId).isEmpty();
    Map<String, Object> attributes = control.getPassThroughAttributes(refused);
    if (refused) {
      attributes.put(FormErrors.isGroup(control) ? INVALID_GROUP : INVALID, "true");
      attributes.put(DESCRIBED, clientId + MESSAGE);
    } else if (attributes != null) {
      attributes.remove(INVALID);
      attributes.remove(INVALID_GROUP);
      attributes.remove(DESCRIBED);
    }
  }
}
