package org.compagnon.web.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Messages as plain items of a list. PrimeFaces gives each item the role "alert", which a list may
 * not hold; the region around the list is the one that is announced.
 */
public class MessageList extends MessagesRenderer {

  @Override
  protected void encodeMessage(
      ResponseWriter writer,
      Messages messages,
      FacesMessage message,
      String styleClassPrefix,
      boolean escape)
      throws IOException {
    writer.startElement("li", null);
    writer.startElement("span", null);
    writer.writeAttribute("class", styleClassPrefix + "-summary", null);
    writer.writeText(message.getSummary(), null);
    writer.endElement("span");
    writer.endElement("li");
    message.rendered();
  }
}
