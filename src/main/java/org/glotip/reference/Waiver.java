package org.glotip.reference;

/**
 * A finding that was looked into and accepted.
 *
 * @param rule id of the rule
 * @param place the cell of the finding as it is printed, or one of the texts that its message is
 *     filled with, such as {@code FRA VICTIMS 2019}
 * @param expires last edition in which it holds
 * @param decision why, by whom and when
 */
public record Waiver(String rule, String place, int expires, Decision decision) {}
