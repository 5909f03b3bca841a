package org.glotip.report;

/**
 * How often a rule was judged.
 *
 * @param rule id of the rule
 * @param passed items that pass
 * @param failed items that fail
 * @param undecided items that lack what the rule needs
 */
public record RuleCount(String rule, long passed, long failed, long undecided) {}
