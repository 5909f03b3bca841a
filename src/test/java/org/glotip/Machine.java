package org.glotip;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a machine may have its own way.
 *
 * @param locale POSIX name
 * @param zone IANA name
 * @param charset what Java takes for the encoding of files
 * @param processors how many Java sees
 * @param otherJdk whether another JDK runs it than the tests
 * @param reversed whether the files are named one by one, the last first, and not as a folder
 */
record Machine(
    String locale,
    String zone,
    String charset,
    int processors,
    boolean otherJdk,
    boolean reversed) {

  private static final List<String> LOCALES = List.of("C", "tr_TR", "ar_EG", "th_TH", "zh_CN");

  /** UTC-11, UTC-3:30 with summer time, UTC+14. */
  private static final List<String> ZONES =
      List.of("Pacific/Pago_Pago", "America/St_Johns", "Pacific/Kiritimati");

  /**
   * Every machine, in an order such that those in front have the most pairs of properties that none
   * before them has: all pairs come up among the first few.
   */
  static List<Machine> all() {
    List<Machine> left = new ArrayList<>(every());
    List<Machine> ordered = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (!left.isEmpty()) {
      Machine next = Collections.max(left, Comparator.comparing(machine -> machine.unseen(seen)));
      left.remove(next);
      ordered.add(next);
      seen.addAll(next.pairs());
    }
    return ordered;
  }

  private static List<Machine> every() {
    List<Machine> every = new ArrayList<>();
    for (String locale : LOCALES) {
      for (String zone : ZONES) {
        for (String charset : List.of("windows-1252", "UTF-8")) {
          for (int processors : List.of(1, 8)) {
            for (boolean other : List.of(false, true)) {
              for (boolean reversed : List.of(false, true)) {
                every.add(new Machine(locale, zone, charset, processors, other, reversed));
              }
            }
          }
        }
      }
    }
    return every;
  }

  private long unseen(Set<String> seen) {
    return pairs().stream().filter(pair -> !seen.contains(pair)).count();
  }

  private List<String> pairs() {
    List<String> values =
        List.of(
            locale,
            zone,
            charset,
            processors + " processors",
            otherJdk ? "other JDK" : "this JDK",
            reversed ? "reversed" : "folder");
    List<String> pairs = new ArrayList<>();
    for (String one : values) {
      values.stream()
          .filter(other -> one.compareTo(other) < 0)
          .forEach(other -> pairs.add(one + " " + other));
    }
    return pairs;
  }

  /** Runs a program on this machine; another JDK must be there if this one has it. */
  PackedJar with(PackedJar glotip, Optional<Path> jdk) {
    PackedJar here = otherJdk ? glotip.on(jdk.orElseThrow()) : glotip;
    here =
        here.with("LC_ALL", locale.equals("C") ? "C" : locale + ".UTF-8")
            .with("TZ", zone)
            .withJvm("-Duser.timezone=" + zone)
            .withJvm("-Dfile.encoding=" + charset)
            .withJvm("-XX:ActiveProcessorCount=" + processors);
    for (String option : javaLocale()) {
      here = here.withJvm(option);
    }
    return here;
  }

  /** Thai years and Arabic digits too: what a desktop of these countries may be set to. */
  private List<String> javaLocale() {
    if (locale.equals("C")) {
      return List.of("-Duser.language=en", "-Duser.country=");
    }
    List<String> options = new ArrayList<>();
    options.add("-Duser.language=" + locale.substring(0, 2));
    options.add("-Duser.country=" + locale.substring(3));
    switch (locale) {
      case "th_TH" -> options.add("-Duser.extensions=u-ca-buddhist-nu-thai");
      case "ar_EG" -> options.add("-Duser.extensions=u-nu-arab");
      default -> {}
    }
    return options;
  }
}
