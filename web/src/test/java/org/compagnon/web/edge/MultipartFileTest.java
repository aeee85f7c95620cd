package org.compagnon.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFileTest {
  private static final String TYPE = "multipart/form-data; boundary=xx";

  @TempDir private Path folder;

  @Test
  @DisplayName("ED5 the parts of a form are found with their names, files and bytes")
  void thePartsAreFound() throws IOException {
    List<FilePart> parts =
        read(
            TYPE,
            "--xx\r\n"
                + "Content-Disposition: form-data; name=\"unit\"\r\n\r\n"
                + "North\r\n"
                + "--xx\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"é \\ %22a%22.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n"
                + "a,b\r\n"
                + "--x not yet\r\n\r\n"
                + "--x\r\n\r\n"
                + "--xx\r\n"
                + "Content-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n"
                + "--xx--\r\n");
    assertThat(parts).extracting(FilePart::name).containsExactly("unit", "file", "empty");
    assertThat(text(parts.get(0))).isEqualTo("North");
    assertThat(parts.get(0).getSubmittedFileName()).isNull();
    assertThat(text(parts.get(1))).isEqualTo("a,b\r\n--x not yet\r\n\r\n--x\r\n");
    assertThat(parts.get(1).getSubmittedFileName()).isEqualTo("é \\ \"a\".csv");
    assertThat(parts.get(1).getContentType()).isEqualTo("text/csv");
    assertThat(text(parts.get(2))).isEmpty();
  }

  @Test
  @DisplayName("ED5 a boundary whose beginning repeats is found behind its own beginning")
  void aRepeatingBoundaryIsFound() throws IOException {
    List<FilePart> parts =
        read(
            "multipart/form-data; boundary=\"--\"",
            "----\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n--\r\n---\r\n------\r\n");
    assertThat(text(parts.get(0))).isEqualTo("\r\n--\r\n---");
  }

  @ParameterizedTest
  @DisplayName("ED9 what is no complete form is refused")
  @ValueSource(
      strings = {
        "",
        "garbage",
        "--xx",
        "--xx\r\n",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
        "--xx\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--xx--\r\n",
        "--xx\r\nContent-Disposition: form-data; name=\"a\"",
        "preamble\r\n--xx\r\n"
      })
  void whatIsNoFormIsRefused(String body) {
    assertThatThrownBy(() -> read(TYPE, body)).isInstanceOf(BadForm.class);
  }

  @Test
  @DisplayName("ED5 a part can be written down with the session of the page it came from")
  void aPartCanBeWrittenDown() throws IOException {
    FilePart part =
        read(TYPE, "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xx--\r\n")
            .get(0);
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      assertThatCode(() -> out.writeObject(part)).doesNotThrowAnyException();
    }
  }

  @Test
  @DisplayName("ED5 headers and the number of parts are bounded")
  void headersAndPartsAreBounded() {
    String part = "--xx\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n";
    assertThatThrownBy(() -> read(TYPE, part.repeat(300) + "--xx--")).isInstanceOf(BadForm.class);
    assertThatThrownBy(() -> read(TYPE, "--xx\r\n" + "X: y\r\n".repeat(100_000)))
        .isInstanceOf(BadForm.class);
    assertThatThrownBy(() -> read("multipart/form-data", part)).isInstanceOf(BadForm.class);
  }

  private List<FilePart> read(String type, String body) throws IOException {
    Path file = folder.resolve("body");
    Files.write(file, body.getBytes(StandardCharsets.UTF_8));
    return MultipartFile.read(file, type);
  }

  private static String text(FilePart part) throws IOException {
    try (var in = part.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
