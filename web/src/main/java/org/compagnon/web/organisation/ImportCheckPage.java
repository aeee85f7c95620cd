package org.compagnon.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.job.JobView;
import org.compagnon.job.Jobs;
import org.compagnon.organisation.ImportSettings;
import org.compagnon.organisation.ImportStatus;
import org.compagnon.organisation.ImportView;
import org.compagnon.organisation.PeopleImports;
import org.compagnon.organisation.importing.ImportField;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.organisation.importing.ProblemCode;
import org.compagnon.organisation.importing.StatusMeaning;
import org.compagnon.shared.Json;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;
import org.compagnon.web.layout.Seen;

/** What a file would do, the confirmation, the progress and the end of an import. */
@Named
@ViewScoped
public class ImportCheckPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 50;

  @Inject private PeopleImports imports;
  @Inject private Jobs jobs;
  @Inject private Messages messages;
  @Inject private Seen seen;
  @Inject private LanguageChoice language;

  private long id;
  private int page;
  private List<ColumnChoice> columns = List.of();
  private List<WordChoice> words = List.of();
  private boolean repairText;
  private Integer leavers;
  private transient ImportView view;
  private transient JobView job;

  /** Reads the import. */
  public void load() {
    columns =
        getReport().columns().stream()
            .map(one -> new ColumnChoice(one.header(), keyOf(one.field())))
            .toList();
    words = getReport().statusWords().stream().map(WordChoice::new).toList();
    repairText = getView().settings().repairText();
  }

  private static String keyOf(ImportField field) {
    return field == null ? "" : field.key();
  }

  /** Reads the file again with the columns, the words and the repair as chosen. */
  public String readAgain() {
    Map<String, String> mapping = new HashMap<>();
    columns.forEach(one -> mapping.put(one.getHeader(), one.getField()));
    ImportSettings was = getView().settings();
    Map<String, StatusMeaning> meanings = new HashMap<>(was.statusMeanings());
    words.stream()
        .filter(WordChoice::isSaid)
        .forEach(one -> meanings.put(one.getWord(), one.getMeaning()));
    imports.readAgain(
        id,
        new ImportSettings(
            mapping,
            was.mailDomain(),
            was.defaultLanguage(),
            was.deactivateMissing(),
            was.dateOrder(),
            meanings,
            repairText));
    return again();
  }

  /** Confirms: a background job applies the file, all or nothing. */
  public String apply() {
    if (!seen.isStill(getMark())) {
      return null;
    }
    imports.apply(id, leavers);
    return again();
  }

  /** Asks the running import to stop. */
  public String stop() {
    jobs.cancel(getView().jobId());
    messages.info("import.message.stop");
    return again();
  }

  /** Puts the file aside. */
  public String discard() {
    imports.discard(id);
    messages.info("import.message.discarded");
    return "/admin/import?faces-redirect=true";
  }

  private String again() {
    return "/admin/import-check?faces-redirect=true&id=" + id;
  }

  /** The import. */
  public ImportView getView() {
    if (view == null) {
      view = imports.get(id);
    }
    return view;
  }

  /** What stands in the form for the file as it was read. */
  public String getMark() {
    return Seen.mark(id, getView().fileHash(), Json.write(getView().settings()));
  }

  public ImportReport getReport() {
    return getView().report();
  }

  /** The job that applies it; null before it was confirmed. */
  public JobView getJob() {
    if (job == null && getView().jobId() != null) {
      job = jobs.get(getView().jobId());
    }
    return job;
  }

  /** What the job is at, in words. */
  public String getStep() {
    return getJob() == null || getJob().step() == null
        ? messages.text("import.waiting")
        : messages.text(getJob().step());
  }

  /** A page of what is wrong: the same cause once with its rows, errors first. */
  public Page<ProblemRow> getProblems() {
    return ProblemRow.page(getReport(), new PageRequest(page, ROWS), language.current());
  }

  /** How many problems there are beyond those that were kept. */
  public int getNotShown() {
    return Math.max(
        0, getReport().errors() + getReport().warnings() - getReport().problems().size());
  }

  public boolean isOpen() {
    return getView().status().mayBeApplied();
  }

  public boolean isApplying() {
    return getView().status() == ImportStatus.APPLYING;
  }

  public boolean isApplied() {
    return getView().status() == ImportStatus.APPLIED;
  }

  /** Index of the step of the wizard, from 0. */
  public int getAt() {
    return isApplying() ? 2 : isApplied() ? 3 : 1;
  }

  public List<String> getSteps() {
    return ImportSteps.in(messages);
  }

  public ImportField[] getFields() {
    return ImportField.values();
  }

  /** The words of the status columns, those nobody knows first. */
  public List<WordChoice> getWords() {
    return words.stream().sorted(Comparator.comparing(WordChoice::isUnknown).reversed()).toList();
  }

  public boolean isWordUnknown() {
    return words.stream().anyMatch(WordChoice::isUnknown);
  }

  public StatusMeaning[] getMeanings() {
    return StatusMeaning.values();
  }

  /** Whether text of the file is damaged, or is repaired already. */
  public boolean isDamaged() {
    return repairText || getReport().counts().containsKey(ProblemCode.DAMAGED_TEXT);
  }

  /** How many people the file adds, changes or marks as left. */
  public int getChanges() {
    return getReport().created() + getReport().updated() + getReport().deactivated();
  }

  /** How many leavers have to be confirmed by their number; 0 for none. */
  public int getLeaversToConfirm() {
    return imports.leaversToConfirm(id);
  }

  public Integer getLeavers() {
    return leavers;
  }

  public void setLeavers(Integer leavers) {
    this.leavers = leavers;
  }

  public boolean isRepairText() {
    return repairText;
  }

  public void setRepairText(boolean repairText) {
    this.repairText = repairText;
  }

  public List<ColumnChoice> getColumns() {
    return columns;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
