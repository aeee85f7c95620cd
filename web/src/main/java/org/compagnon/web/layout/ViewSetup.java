package org.compagnon.web.layout;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.compagnon.web.edge.FormState;
import org.compagnon.web.security.NulGuard;

/**
 * Readies a page before PrimeFaces looks at it: pages for strangers and about failures keep nothing
 * on the server, and a form that was sent without scripts gets the page's own number for scripts,
 * which only scripts would have added to it.
 */
public class ViewSetup implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String FAILURES = "/WEB-INF/errorpages/";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    UIViewRoot view = faces.getViewRoot();
    if (view == null) {
      return;
    }
    String page = view.getViewId();
    if (page.startsWith(FAILURES) || FormState.isStateless(page)) {
      view.setTransient(true);
    }
    String sent = faces.getExternalContext().getRequestParameterMap().get(NulGuard.NONCE);
    if (faces.isPostback() && (sent == null || sent.isBlank())) {
      Map<String, Object> kept = view.getViewMap(false);
      Object known = kept == null ? null : kept.get(NulGuard.NONCE);
      faces
          .getExternalContext()
          .getRequestMap()
          .put(NulGuard.NONCE, known == null ? fresh() : known.toString());
    }
  }

  /** As PrimeFaces makes them itself. */
  private static String fresh() {
    byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(random);
  }
}
