package org.glotip.model;

/**
 * All that one reporter says of one indicator in one year.
 *
 * @param reporter ISO alpha-3 of the reporting country
 * @param indicator code of the indicator
 * @param year calendar year
 */
public record Series(String reporter, String indicator, int year) {}
