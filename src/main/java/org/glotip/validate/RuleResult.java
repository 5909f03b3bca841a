package org.glotip.validate;

/**
 * How often a rule passed, failed, or could not be decided.
 *
 * @param rule id of the rule
 * @param passed items that keep it
 * @param failed items that break it; each has a finding
 * @param undecided items it says nothing of, since an input is missing or failed another rule
 */
public record RuleResult(String rule, long passed, long failed, long undecided) {}
