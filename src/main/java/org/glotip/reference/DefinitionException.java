package org.glotip.reference;

import java.util.List;
import java.util.stream.Collectors;

/** The definitions cannot be used; holds every problem found, not the first alone. */
public final class DefinitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DefinitionException(DefinitionProblem problem) {
    this(List.of(problem));
  }

  public DefinitionException(List<DefinitionProblem> problems) {
    super(problems.stream().map(DefinitionProblem::toString).collect(Collectors.joining("\n")));
  }
}
