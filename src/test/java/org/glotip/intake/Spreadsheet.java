package org.glotip.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, told what to do by a script of its own language. */
final class Spreadsheet {
  static final Path PROGRAM = Path.of("/usr/bin/soffice");

  /** Comma, quotation mark, UTF-8, from the first line, as shown, every sheet. */
  static final String ALL_SHEETS = "44,34,76,1,,0,false,true,false,false,false,-1";

  private static final int SECONDS = 90;

  private static final String LIBRARY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE library:library PUBLIC
       "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
      <library:library xmlns:library="http://openoffice.org/2000/library"
       library:name="Standard" library:readonly="false" library:passwordprotected="false">
       <library:element library:name="Fill"/>
      </library:library>
      """;

  private final Path folder;
  private final List<String> job = new ArrayList<>();

  Spreadsheet(Path folder) {
    this.folder = folder;
  }

  Spreadsheet open(Path file) {
    return say("OPEN", file.toUri().toString());
  }

  Spreadsheet put(int sheet, int row, int column, String text, boolean number) {
    return say(
        "PUT",
        String.valueOf(sheet),
        String.valueOf(column - 1),
        String.valueOf(row - 1),
        number ? "NUMBER" : "TEXT",
        text);
  }

  Spreadsheet save(String filter, String options, Path file) {
    return say("SAVE", filter, options, file.toUri().toString());
  }

  Spreadsheet close() {
    return say("CLOSE");
  }

  private Spreadsheet say(String... fields) {
    job.add(String.join("\t", fields));
    return this;
  }

  /** Does all that was said. The program makes its own folder at its first start. */
  void run() throws IOException, InterruptedException {
    start("--terminate_after_init");
    Path library = folder.resolve("profile/user/basic/Standard");
    Files.writeString(library.resolve("Fill.xba"), module());
    Files.writeString(library.resolve("script.xlb"), LIBRARY);
    Path file = Files.write(folder.resolve("job.txt"), job);
    start("macro:///Standard.Fill.Main(\"" + file.toUri() + "\")");
  }

  private void start(String what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                what)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException("LibreOffice did not end within " + SECONDS + " seconds");
    }
  }

  private static String module() throws IOException {
    try (InputStream script = Spreadsheet.class.getResourceAsStream("/office/Fill.bas")) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<!DOCTYPE script:module PUBLIC"
          + " \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"module.dtd\">\n"
          + "<script:module xmlns:script=\"http://openoffice.org/2000/script\""
          + " script:name=\"Fill\" script:language=\"StarBasic\">"
          + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
          + "</script:module>";
    }
  }
}
