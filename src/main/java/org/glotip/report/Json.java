package org.glotip.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.List;

/** JSON with two blanks of indent and LF on every machine. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** What stands in a document. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** A document for people to read, with a line end. */
  static String pretty(Body body) throws IOException {
    return text(body, true) + "\n";
  }

  /** Writes a document for people to read, with a line end, as it comes. */
  static void write(Appendable out, Body body) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out))) {
      json.setPrettyPrinter(printer());
      body.write(json);
    }
    out.append('\n');
  }

  /** A document on one line. */
  static String compact(Body body) throws IOException {
    return text(body, false);
  }

  /** Writes a field with a list of texts. */
  static void texts(JsonGenerator json, String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes a field with a number, or null where it is infinite. */
  static void number(JsonGenerator json, String field, double number) throws IOException {
    json.writeFieldName(field);
    if (Double.isFinite(number)) {
      json.writeNumber(Decimal.text(number));
    } else {
      json.writeNull();
    }
  }

  /** Writes on and closes nothing: what is written to is the caller's. */
  private static final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
      out.append(CharBuffer.wrap(letters, from, length));
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Not ours.
    }
  }

  private static String text(Body body, boolean pretty) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (pretty) {
        json.setPrettyPrinter(printer());
      }
      body.write(json);
    }
    return text.toString();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
