package org.compagnon.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.ImportSettings;
import org.compagnon.organisation.ImportSummary;
import org.compagnon.organisation.PeopleImports;
import org.compagnon.organisation.importing.DateOrder;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** First step of an import: choose the file. Below it the imports there have been. */
@Named
@RequestScoped
public class ImportPage {
  private static final int ROWS = 10;

  @Inject private PeopleImports imports;
  @Inject private Messages messages;

  private Part file;
  private String mailDomain;
  private String defaultLanguage = "en";
  private boolean deactivateMissing;
  private DateOrder dateOrder = DateOrder.AUTOMATIC;
  private int page;
  private Page<ImportSummary> earlier;

  /** Reads the imports there have been. */
  public void load() {
    earlier = imports.page(new PageRequest(page, ROWS));
  }

  /** Reads the file and goes on to what it would do. Nothing is changed yet. */
  public String preview() throws IOException {
    ImportSettings settings =
        ImportSettings.of(Map.of(), mailDomain, defaultLanguage, deactivateMissing, dateOrder);
    try (InputStream content = file.getInputStream()) {
      long id = imports.preview(file.getSubmittedFileName(), content, settings).id();
      return "/admin/import-check?faces-redirect=true&id=" + id;
    }
  }

  /** The steps of the wizard, in words. */
  public List<String> getSteps() {
    return ImportSteps.in(messages);
  }

  public DateOrder[] getDateOrders() {
    return DateOrder.values();
  }

  public Page<ImportSummary> getEarlier() {
    return earlier;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getMailDomain() {
    return mailDomain;
  }

  public void setMailDomain(String mailDomain) {
    this.mailDomain = mailDomain;
  }

  public String getDefaultLanguage() {
    return defaultLanguage;
  }

  public void setDefaultLanguage(String defaultLanguage) {
    this.defaultLanguage = defaultLanguage;
  }

  public boolean isDeactivateMissing() {
    return deactivateMissing;
  }

  public void setDeactivateMissing(boolean deactivateMissing) {
    this.deactivateMissing = deactivateMissing;
  }

  public DateOrder getDateOrder() {
    return dateOrder;
  }

  public void setDateOrder(DateOrder dateOrder) {
    this.dateOrder = dateOrder;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
