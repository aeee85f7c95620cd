package org.compagnon.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.compagnon.settings.ScratchFolder;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Texts;

/** Reads a report once, row by row, into as many files as are wanted (RP5, RP6). */
@ApplicationScoped
class ReportMaking {
  private static final int FETCH = 500;

  @Inject private DataSource dataSource;
  @Inject private ScratchFolder scratch;

  /** A file with its rows. */
  record Made(DigestedFile file, Manifest.Totals totals) {}

  /** One product of a report while it is written. */
  private record Product(ReportFormat format, DigestedFile file, RowSink sink) {
    void delete() {
      sink.discard();
      file.delete();
    }
  }

  /** Writes one product. */
  Made single(ReportTask task, ReportFormat format) {
    List<Product> products = new ArrayList<>();
    try {
      products.add(product(task, format));
      return new Made(products.get(0).file(), fill(task, products));
    } catch (IOException | SQLException e) {
      products.forEach(Product::delete);
      throw new ReportFailed(task.code(), e);
    }
  }

  /** Writes all products and puts them with manifest and check sums into one pack. */
  Made pack(ReportTask task, Manifest.Making making, String name) {
    List<Product> products = new ArrayList<>();
    try {
      for (ReportFormat format : List.of(ReportFormat.EXACT, ReportFormat.CSV, ReportFormat.XLSX)) {
        products.add(product(task, format));
      }
      Manifest.Totals totals = fill(task, products);
      List<Manifest.Part> parts = new ArrayList<>();
      for (Product product : products) {
        parts.add(part(name, product));
      }
      String manifest = Manifest.write(task, totals, making, parts);
      return new Made(zip(products, parts, manifest), totals);
    } catch (IOException | SQLException e) {
      throw new ReportFailed(task.code(), e);
    } finally {
      products.forEach(Product::delete);
    }
  }

  private Product product(ReportTask task, ReportFormat format) throws IOException {
    DigestedFile file = new DigestedFile(scratch.file("." + format.extension()));
    List<Column> columns = task.query().columns();
    OutputStream out = file.open();
    RowSink sink =
        switch (format) {
          case EXACT -> CsvSink.exact(out, columns);
          case CSV -> CsvSink.forSpreadsheets(out, columns, task.look(), task.bom());
          case XLSX ->
              new XlsxSink(
                  scratch.file(".draft"),
                  out,
                  columns,
                  task.look(),
                  Texts.say(task.look().language(), task.title()),
                  task.scope().asOf());
          case ZIP -> throw new IllegalArgumentException("A pack is made of the others.");
        };
    return new Product(format, file, sink);
  }

  private Manifest.Totals fill(ReportTask task, List<Product> products)
      throws SQLException, IOException {
    ReportQuery query = task.query();
    ReportQuery.Scope scope = task.scope();
    Map<String, Map<String, Long>> byCode = new TreeMap<>();
    long rows = 0;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query.sql())) {
      statement.setFetchSize(FETCH);
      List<Object> parameters = query.parameters(scope);
      for (int k = 0; k < parameters.size(); k++) {
        statement.setObject(k + 1, parameters.get(k));
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          List<Object> values = query.values(found, scope);
          for (Product product : products) {
            product.sink().row(values);
          }
          count(byCode, query.columns(), values);
          rows++;
        }
      }
    }
    for (Product product : products) {
      product.sink().finish();
    }
    return new Manifest.Totals(rows, byCode);
  }

  private static void count(
      Map<String, Map<String, Long>> byCode, List<Column> columns, List<Object> values) {
    for (int k = 0; k < columns.size(); k++) {
      if (columns.get(k).kind() == Column.Kind.CODE && values.get(k) != null) {
        byCode
            .computeIfAbsent(columns.get(k).id(), column -> new TreeMap<>())
            .merge(values.get(k).toString(), 1L, Long::sum);
      }
    }
  }

  private static Manifest.Part part(String name, Product product) throws IOException {
    boolean exact = product.format() == ReportFormat.EXACT;
    String file = name + (exact ? ".exact." : ".") + product.format().extension();
    return new Manifest.Part(
        file,
        exact ? "exact" : "for spreadsheets",
        product.file().bytes(),
        product.file().sha256());
  }

  private DigestedFile zip(List<Product> products, List<Manifest.Part> parts, String manifest)
      throws IOException {
    DigestedFile pack = new DigestedFile(scratch.file(".zip"));
    try (ZipOutputStream zip = new ZipOutputStream(pack.open(), StandardCharsets.UTF_8)) {
      StringBuilder sums = new StringBuilder();
      for (int k = 0; k < products.size(); k++) {
        entry(zip, parts.get(k).name());
        Files.copy(products.get(k).file().path(), zip);
        sums.append(parts.get(k).sha256()).append("  ").append(parts.get(k).name()).append('\n');
      }
      entry(zip, "manifest.json");
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
      sums.append(Hashes.sha256Hex(manifest)).append("  manifest.json\n");
      entry(zip, "SHA256SUMS");
      zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      pack.delete();
      throw e;
    }
    return pack;
  }

  private static void entry(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(SteadyWorkbook.ENTRY_TIME);
    zip.putNextEntry(entry);
  }
}
