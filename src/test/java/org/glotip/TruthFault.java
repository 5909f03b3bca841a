package org.glotip;

import java.util.Map;
import java.util.Random;

/** What goes wrong with the counts of detected victims of one year. */
enum TruthFault {
  NONE(true) {
    @Override
    String spoilt(int total, Random random) {
      return Integer.toString(total);
    }
  },
  GROUPED_WITH_SPACES(true) {
    @Override
    String spoilt(int total, Random random) {
      return total < 1000 ? " " + total + " " : total / 1000 + "\u00a0" + three(total);
    }
  },
  GROUPED_WITH_POINTS(true) {
    @Override
    String spoilt(int total, Random random) {
      return total < 1000 ? Integer.toString(total) : total / 1000 + "." + three(total);
    }
  },
  ARABIC_DIGITS(true) {
    @Override
    String spoilt(int total, Random random) {
      StringBuilder digits = new StringBuilder();
      Integer.toString(total).chars().forEach(c -> digits.append((char) (c - '0' + '٠')));
      return digits.toString();
    }
  },
  WITH_A_MARK(true) {
    @Override
    String spoilt(int total, Random random) {
      return total + "*";
    }
  },
  INTERVAL(false) {
    @Override
    String spoilt(int total, Random random) {
      return Math.max(0, total - random.nextInt(20)) + "-" + (total + 1 + random.nextInt(20));
    }
  },
  LEFT_OUT(false) {
    @Override
    String spoilt(int total, Random random) {
      return "";
    }
  },
  PROSE(false) {
    @Override
    String spoilt(int total, Random random) {
      return "see the annex, page " + total;
    }
  },
  NEGATIVE(false) {
    @Override
    String spoilt(int total, Random random) {
      return "-" + total;
    }
  },
  FRACTION(false) {
    @Override
    String spoilt(int total, Random random) {
      return total + ".5";
    }
  },
  ANOTHER_NUMBER(false) {
    @Override
    String spoilt(int total, Random random) {
      return Integer.toString(total + 1 + random.nextInt(500));
    }
  },
  TEN_TIMES(false) {
    @Override
    String spoilt(int total, Random random) {
      return total + "0";
    }
  },
  TOO_MANY(false) {
    @Override
    String spoilt(int total, Random random) {
      return "20212022";
    }
  };

  private static final int MOST = 900;

  private final boolean harmless;

  TruthFault(boolean harmless) {
    this.harmless = harmless;
  }

  abstract String spoilt(int total, Random random);

  /** Whether the figure has to be the truth all the same. */
  boolean isHarmless() {
    return harmless;
  }

  /** Writes the counts of a year that agree with each other, and gives their total. */
  static int fill(Map<String, String> answers, int year, Random random) {
    int[] parts = new int[5];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = random.nextInt(4) == 0 ? random.nextInt(6) : random.nextInt(MOST);
    }
    int women = parts[0];
    int girls = parts[1];
    int men = parts[2];
    int boys = parts[3];
    int unknown = parts[4];
    int total = women + girls + men + boys + unknown;
    put(answers, 1, year, total);
    put(answers, 2, year, women + girls);
    put(answers, 3, year, women);
    put(answers, 4, year, girls);
    put(answers, 5, year, men + boys);
    put(answers, 6, year, men);
    put(answers, 7, year, boys);
    put(answers, 11, year, women + men);
    put(answers, 12, year, girls + boys);
    put(answers, 13, year, unknown);
    return total;
  }

  private static void put(Map<String, String> answers, int line, int year, int count) {
    answers.put(cell(line, year), Integer.toString(count));
  }

  /** Spoils the total of a year. */
  void spoil(Map<String, String> answers, int year, Random random) {
    int total = Integer.parseInt(answers.get(cell(1, year)));
    answers.put(cell(1, year), spoilt(total, random));
  }

  /** The cell that is spoilt. */
  static String total(int year) {
    return cell(1, year);
  }

  private static String cell(int line, int year) {
    return "Q7.1_" + line + "_" + year;
  }

  private static String three(int total) {
    return String.format(java.util.Locale.ROOT, "%03d", total % 1000);
  }
}
