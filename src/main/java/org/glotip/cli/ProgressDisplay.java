package org.glotip.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.glotip.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar on stderr, where that is a terminal; else nothing. */
final class ProgressDisplay implements Progress, AutoCloseable {
  /** The launcher says whether stderr is a terminal; Java itself cannot tell. */
  private static final String TERMINAL = "glotip.terminal";

  private static final int STAGES = 5;

  private @Nullable ProgressBar bar;

  private ProgressDisplay(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static ProgressDisplay of(boolean quiet) {
    if (quiet || !Boolean.getBoolean(TERMINAL)) {
      return new ProgressDisplay(null);
    }
    return new ProgressDisplay(
        new ProgressBarBuilder()
            .setTaskName("glotip")
            .setInitialMax(STAGES)
            .setStyle(ProgressBarStyle.ASCII)
            .hideEta()
            .clearDisplayOnFinish()
            .build());
  }

  @Override
  public void begin(String stage) {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.setExtraMessage(stage);
      if (shown.getCurrent() < STAGES - 1) {
        shown.step();
      }
    }
  }

  @Override
  public void close() {
    ProgressBar shown = bar;
    bar = null;
    if (shown != null) {
      shown.close();
    }
  }
}
