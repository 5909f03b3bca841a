package org.glotip.reference;

import java.util.Set;

/**
 * A group of countries that figures are made for.
 *
 * @param code M49 code, or grouping code such as {@code G24_WSE}
 * @param level what kind of area it is
 * @param parent code of the area it is part of; blank for the world
 * @param countries alpha-3 codes of its countries
 */
public record Area(String code, AreaLevel level, String parent, Set<String> countries) {

  public Area {
    countries = Set.copyOf(countries);
  }
}
