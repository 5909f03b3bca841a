package org.glotip;

import java.util.List;

/**
 * What was written to the countries.
 *
 * @param checked what the inputs came to
 * @param letters a line for each return that has feedback
 * @param withoutCopy files that have a letter, but of which no copy could be made
 * @param leftOut files that have no feedback, though they are no long table
 */
public record FeedbackGiven(
    Checked checked, List<String> letters, List<String> withoutCopy, List<String> leftOut) {}
