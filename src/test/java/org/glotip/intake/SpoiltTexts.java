package org.glotip.intake;

import java.util.List;
import java.util.stream.Stream;

/** Forms that came back as text, each with one thing wrong. */
final class SpoiltTexts {
  private static final String STAMP = "GLOTIP 2024.1 en XXA\n";
  private static final String HEADER = "cell,text,answer\n";
  private static final String ANSWER = "Q7.1_1_2022,Total,31\n";

  private SpoiltTexts() {}

  static Stream<SpoiltReturn> all() {
    return Stream.of(
        text("text: stamp gone", HEADER + ANSWER),
        text("text: stamp gone, and no cell of one round alone", HEADER + "cover_person,x,y\n"),
        text("text: stamp of a round to come", "GLOTIP 2044.1 en XXA\n" + HEADER + ANSWER),
        text("text: no such cell", STAMP + HEADER + "Q77.1_1_2022,Total,31\n"),
        text("text: cell twice, different", STAMP + HEADER + ANSWER + "Q7.1_1_2022,Total,32\n"),
        text("text: cell twice, equal", STAMP + HEADER + ANSWER + ANSWER),
        text(
            "text: quotation mark never closed",
            STAMP + HEADER + "Q7_source,Source,\"Police\n" + ANSWER),
        SpoiltReturn.of(
            "sheet as text: counts one column right",
            sheet(
                "GLOTIP 2024.1 en XXA Q1,,,,,",
                ",Q1. Recorded offences of trafficking in persons,,,,",
                ",Year,2021,2022,2023,",
                ",Offences,,31,32,33")),
        SpoiltReturn.of(
            "sheet as text: years twice",
            sheet("GLOTIP 2024.1 en XXA Q1,,,,,", ",Year,2022,2022,2023,", ",Offences,1,31,32,")),
        SpoiltReturn.of(
            "sheet as text: a number beside the table",
            sheet(
                "GLOTIP 2024.1 en XXA Q1,,,,,,",
                ",Year,2021,2022,2023,,",
                ",Offences,1,31,32,,64")));
  }

  private static SpoiltReturn text(String name, String content) {
    return SpoiltReturn.of(name, Samples.text(content));
  }

  private static byte[] sheet(String... rows) {
    return Samples.text(String.join("\r\n", List.of(rows)) + "\r\n");
  }
}
