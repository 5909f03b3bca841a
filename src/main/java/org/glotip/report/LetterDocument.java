package org.glotip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.glotip.report.FeedbackLetter.Kind;
import org.glotip.report.FeedbackLetter.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** A letter as a document of a word processor. */
final class LetterDocument {
  /** Twentieths of a point. */
  private static final int GAP = 160;

  private static final int INDENT = 360;
  private static final int POINTS = 11;
  private static final int TITLE_POINTS = 14;
  private static final String ALARM = "B00020";

  private final XWPFDocument document;
  private final String font;
  private final boolean rightToLeft;

  private LetterDocument(XWPFDocument document, Wording wording) {
    this.document = document;
    font = wording.text("language.font");
    rightToLeft = wording.rightToLeft();
  }

  /** Writes the document; the same bytes for the same letter. */
  static void write(Path path, FeedbackLetter letter, Wording wording) throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".draft");
    try (XWPFDocument document = new XWPFDocument()) {
      LetterDocument made = new LetterDocument(document, wording);
      letter.paragraphs().forEach(made::add);
      FixedProperties.set(document.getProperties(), letter.paragraphs().get(0).text());
      try (OutputStream out = Files.newOutputStream(draft)) {
        document.write(out);
      }
    }
    StableZip.copy(draft, path);
    Files.delete(draft);
  }

  private void add(Paragraph text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(GAP);
    if (text.kind() == Kind.ITEM) {
      paragraph.setIndentationLeft(INDENT);
    }
    XWPFRun run = paragraph.createRun();
    run.setText(text.text());
    run.setFontSize(text.kind() == Kind.TITLE ? TITLE_POINTS : POINTS);
    run.setBold(text.kind() == Kind.TITLE || text.kind() == Kind.WARNING);
    if (text.kind() == Kind.WARNING) {
      run.setColor(ALARM);
    }
    direct(paragraph, run, text);
  }

  /** Fonts for all scripts; from right to left where the language is. */
  private void direct(XWPFParagraph paragraph, XWPFRun run, Paragraph text) {
    CTRPr look = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    CTFonts fonts = look.addNewRFonts();
    fonts.setAscii(font);
    fonts.setHAnsi(font);
    fonts.setCs(font);
    fonts.setEastAsia(font);
    // Complex scripts have a size and a weight of their own.
    int points = text.kind() == Kind.TITLE ? TITLE_POINTS : POINTS;
    look.addNewSzCs().setVal(BigInteger.valueOf(2L * points));
    if (run.isBold()) {
      look.addNewBCs();
    }
    if (rightToLeft) {
      CTPPr place =
          paragraph.getCTP().isSetPPr()
              ? paragraph.getCTP().getPPr()
              : paragraph.getCTP().addNewPPr();
      place.addNewBidi();
      look.addNewRtl();
      // In a paragraph from right to left, "left" is where lines begin.
      paragraph.setAlignment(ParagraphAlignment.LEFT);
    }
  }
}
