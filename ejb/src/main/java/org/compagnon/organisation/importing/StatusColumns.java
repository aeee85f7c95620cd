package org.compagnon.organisation.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.importing.ImportReport.StatusWord;

/**
 * Who works here and who has left, by all columns of a file that say so: words and leaving dates.
 *
 * <p>Words are understood when the whole column is known. A word nobody knows stops its rows; where
 * columns contradict each other, the person counts as having left and it is told.
 */
final class StatusColumns {

  private static final int MOST_WORDS = 1_000;

  /** A word of one column, with the rows that hold it. */
  static final class Word {
    private final int column;
    private final String text;
    private final String folded;
    private final long line;
    private final BitSet rows = new BitSet();
    private StatusMeaning meaning;

    Word(int column, String text, String folded, long line) {
      this.column = column;
      this.text = text;
      this.folded = folded;
      this.line = line;
    }
  }

  private final HeaderMapping mapping;
  private final ImportOptions options;
  private final Problems problems;
  private final Map<Integer, Map<String, Word>> words = new HashMap<>();
  private final Map<Integer, Map<String, Word>> spellings = new HashMap<>();

  StatusColumns(HeaderMapping mapping, ImportOptions options, Problems problems) {
    this.mapping = mapping;
    this.options = options;
    this.problems = problems;
  }

  /** Remembers what a column says about the row; an empty text says nothing. */
  void say(PersonRow row, int slot, int column, String text) {
    Map<String, Word> spelled = spellings.computeIfAbsent(column, c -> new HashMap<>());
    Word word = spelled.get(text);
    if (word == null) {
      word = word(words.computeIfAbsent(column, c -> new HashMap<>()), row, column, text);
      if (spelled.size() < MOST_WORDS) {
        spelled.put(text, word);
      }
    }
    word.rows.set(row.row);
    if (row.statusWords == null) {
      row.statusWords = new Word[mapping.columns(ImportField.STATUS).size()];
    }
    row.statusWords[slot] = word;
  }

  private static Word word(Map<String, Word> ofColumn, PersonRow row, int column, String text) {
    String folded = StatusWords.folded(text);
    boolean full = ofColumn.size() >= MOST_WORDS && !ofColumn.containsKey(folded);
    return ofColumn.computeIfAbsent(
        full ? "\u2026" : folded, k -> new Word(column, text, k, row.line));
  }

  /** Decides for every row, when all of them and their dates are known. */
  void decide(List<PersonRow> rows) {
    for (Map<String, Word> ofColumn : words.values()) {
      boolean codes = isCodes(ofColumn);
      ofColumn.values().forEach(word -> word.meaning = meaning(word, codes));
    }
    words.values().stream()
        .flatMap(m -> m.values().stream())
        .filter(w -> w.meaning == null)
        .sorted(Comparator.comparingInt(w -> w.rows.nextSetBit(0)))
        .forEach(this::ask);
    boolean says = mapping.has(ImportField.STATUS) || mapping.has(ImportField.LEFT_ON);
    for (PersonRow row : rows) {
      if (says) {
        decide(row);
      }
    }
  }

  /** A column of nothing but numbers that are no yes and no: codes of another system. */
  private static boolean isCodes(Map<String, Word> ofColumn) {
    return ofColumn.keySet().stream().allMatch(w -> w.matches("\\d{1,3}"))
        && ofColumn.keySet().stream().anyMatch(w -> !w.matches("[01]"));
  }

  private StatusMeaning meaning(Word word, boolean codes) {
    StatusMeaning told = options.statusMeanings().get(word.folded);
    if (told == null) {
      told = options.statusMeanings().get(Folding.words(word.text));
    }
    if (told != null) {
      return told;
    }
    StatusMeaning byDay = byDay(word.text);
    return switch (mapping.kind(word.column)) {
      case "active" -> StatusWords.flag(word.folded, StatusMeaning.HERE);
      case "gone" -> byDay != null ? byDay : StatusWords.flag(word.folded, StatusMeaning.GONE);
      default -> codes ? null : StatusWords.of(word.folded);
    };
  }

  /** "Left" may hold the day instead of yes. */
  private StatusMeaning byDay(String text) {
    LocalDate day =
        new Dates(options.dateOrder(), options.today().getYear() + 20)
            .read(text, new PersonRow(0, 0));
    if (day == null || !text.matches(".*\\d{4}.*")) {
      return null;
    }
    return day.isBefore(options.today()) ? StatusMeaning.GONE : StatusMeaning.HERE;
  }

  private void ask(Word word) {
    problems.once(
        word.rows,
        word.line,
        mapping.header(word.column),
        word.text,
        ProblemCode.UNKNOWN_STATUS,
        String.valueOf(word.rows.cardinality()));
  }

  private void decide(PersonRow row) {
    Said gone = null;
    Said here = null;
    boolean unknown = false;
    if (row.statusWords != null) {
      for (Word word : row.statusWords) {
        if (word != null && word.meaning == StatusMeaning.GONE && gone == null) {
          gone = new Said(word.column, word.text);
        } else if (word != null && word.meaning == StatusMeaning.HERE && here == null) {
          here = new Said(word.column, word.text);
        } else if (word != null && word.meaning == null) {
          unknown = true;
        }
      }
    }
    for (Said end : ends(row)) {
      boolean past = LocalDate.parse(end.text).isBefore(options.today());
      if (past) {
        row.set(ImportField.LEFT_ON, end.text);
      }
      if (past && gone == null) {
        gone = end;
      } else if (!past && here == null) {
        here = end;
      }
    }
    row.rejected |= unknown;
    row.set(ImportField.STATUS, gone == null ? "ACTIVE" : "LEFT");
    if (gone != null && here != null) {
      problems.add(
          row.row,
          row.line,
          mapping.header(gone.column),
          gone.text,
          ProblemCode.CONTRADICTING_STATUS,
          mapping.header(here.column),
          here.text);
    }
  }

  private record Said(int column, String text) {}

  /** The leaving dates; the day on which notice was given only where there is no other. */
  private List<Said> ends(PersonRow row) {
    List<Said> firm = new ArrayList<>();
    List<Said> weak = new ArrayList<>();
    if (row.leavingDates != null) {
      List<Integer> columns = mapping.columns(ImportField.LEFT_ON);
      for (int i = 0; i < row.leavingDates.length; i++) {
        if (row.leavingDates[i] != null) {
          Said said = new Said(columns.get(i), row.leavingDates[i]);
          (mapping.kind(said.column).equals("weak") ? weak : firm).add(said);
        }
      }
    }
    return firm.isEmpty() ? weak : firm;
  }

  /** The words and how they are read, the unknown first, then by how often. */
  List<StatusWord> words() {
    return words.values().stream()
        .flatMap(m -> m.values().stream())
        .sorted(
            Comparator.comparing((Word w) -> w.meaning != null)
                .thenComparing(w -> -w.rows.cardinality())
                .thenComparing(w -> w.rows.nextSetBit(0)))
        .limit(ImportReport.CAUSES)
        .map(w -> new StatusWord(mapping.header(w.column), w.text, w.rows.cardinality(), w.meaning))
        .toList();
  }
}
