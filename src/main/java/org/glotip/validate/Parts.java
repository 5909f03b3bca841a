package org.glotip.validate;

import java.util.List;
import java.util.function.Predicate;
import org.glotip.model.Code;
import org.glotip.model.Key;
import org.glotip.reference.Codes;
import org.glotip.reference.DefinitionException;
import org.glotip.reference.DefinitionProblem;
import org.glotip.reference.RuleDefinition;

/** Which counts of a series make up its total, by the parameter {@code parts} of a rule. */
final class Parts {
  private final List<String> sexes;
  private final List<String> ages;

  private Parts(Codes codes) {
    sexes = codes.sexes().parts();
    ages = codes.ages().parts();
  }

  /**
   * The counts a rule adds up.
   *
   * @throws DefinitionException if the rule names no known breakdown
   */
  static Predicate<Key> of(RuleDefinition rule, Codes codes) {
    Parts parts = new Parts(codes);
    return switch (rule.text("parts")) {
      case "sexes" -> parts::isSex;
      case "ages" -> parts::isAge;
      case "sex_age" -> parts::isSexByAge;
      case "forms" -> Parts::isForm;
      case "citizenships" -> key -> isCitizenship(key, codes);
      default ->
          throw new DefinitionException(
              new DefinitionProblem(
                  "rules.csv",
                  0,
                  "parts of rule "
                      + rule.id()
                      + " is not one of sexes, ages, sex_age, forms, citizenships"));
    };
  }

  private boolean isSex(Key key) {
    return key.isBySexAndAge()
        && ((sexes.contains(key.sex()) && key.age().equals(Code.TOTAL)) || isUnknown(key));
  }

  private boolean isAge(Key key) {
    return key.isBySexAndAge()
        && ((key.sex().equals(Code.TOTAL) && ages.contains(key.age())) || isUnknown(key));
  }

  private boolean isSexByAge(Key key) {
    return key.isBySexAndAge()
        && ((sexes.contains(key.sex()) && ages.contains(key.age())) || isUnknown(key));
  }

  private static boolean isUnknown(Key key) {
    return key.sex().equals(Code.UNKNOWN) && key.age().equals(Code.UNKNOWN);
  }

  private static boolean isForm(Key key) {
    return key.isByForm() && isOfAllPersons(key);
  }

  private static boolean isCitizenship(Key key, Codes codes) {
    return key.form().equals(Code.TOTAL) && isOfAllPersons(key) && codes.isListed(key);
  }

  private static boolean isOfAllPersons(Key key) {
    return key.sex().equals(Code.TOTAL) && key.age().equals(Code.TOTAL);
  }
}
