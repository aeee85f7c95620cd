package org.compagnon.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Json;

/** The mapping that was last asked for with a set of headers, whatever their order. */
@Entity
@Table(name = "import_mapping")
class ImportMapping {
  @Id
  @Column(name = "headers_hash")
  private String headersHash;

  private String mapping;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private int version;

  protected ImportMapping() {}

  ImportMapping(String headersHash) {
    this.headersHash = headersHash;
  }

  static String hash(List<String> headers) {
    TreeSet<String> folded = new TreeSet<>();
    headers.forEach(header -> folded.add(Folding.header(header)));
    return Hashes.sha256Hex(String.join("\n", folded));
  }

  void remember(Map<String, String> asked, Instant now) {
    mapping = Json.write(new TreeMap<>(asked));
    updatedAt = now;
  }

  Map<String, String> mapping() {
    Map<String, String> texts = new TreeMap<>();
    Json.read(mapping, Map.class)
        .forEach((k, v) -> texts.put(String.valueOf(k), String.valueOf(v)));
    return texts;
  }
}
