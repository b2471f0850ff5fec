package chungtay.synthetic;

import chungtay.synthetic.Household.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gives names: surnames by ethnic group, the others by gender, each by its weight.
final class Names {

  private static final String ANY = "any";

  private final Map<String, Choice> choices = new TreeMap<>();

  private record Choice(List<String> names, List<Integer> upTo) {

    String draw(Dice dice) {
      var at = dice.below(upTo.getLast());
      var low = 0;
      var high = names.size() - 1;
      while (low < high) {
        var middle = (low + high) / 2;
        if (upTo.get(middle) > at) high = middle;
        else low = middle + 1;
      }
      return names.get(low);
    }
  }

  Names(Table names) {
    for (var row : names.rows()) {
      var choice =
          choices.computeIfAbsent(
              key(row.text("kind"), row.text("gender"), row.text("group")),
              _ -> new Choice(new ArrayList<>(), new ArrayList<>()));
      var before = choice.upTo().isEmpty() ? 0 : choice.upTo().getLast();
      choice.names().add(row.text("name"));
      choice.upTo().add(before + row.number("weight"));
    }
  }

  private static String key(String kind, String gender, String group) {
    return kind + " " + gender + " " + group;
  }

  private String draw(Dice dice, String kind, String gender, String group) {
    var choice = choices.get(key(kind, gender, group));
    if (choice == null) throw new IllegalArgumentException("no names for " + group);
    return choice.draw(dice);
  }

  /// Names one household, member by member, the head first.
  final class Family {

    private final Dice dice;
    private final String group;
    private final String head;
    private String fathers;

    /// @param group the ethnic group of its members
    Family(String group, Dice dice) {
      this.dice = dice;
      this.group = group;
      head = draw(dice, "surname", ANY, group);
      fathers = head;
    }

    String next(Relation relation, boolean female) {
      var own = draw(dice, "surname", ANY, group);
      // The children of a woman who heads the household have her husband's surname.
      if (relation == Relation.HUSBAND) fathers = own;
      var gender = female ? "f" : "m";
      return surname(relation, own)
          + " "
          + draw(dice, "middle", gender, ANY)
          + " "
          + draw(dice, "given", gender, ANY);
    }

    private String surname(Relation relation, String own) {
      return switch (relation) {
        case HEAD, FATHER, BROTHER, SISTER, YOUNGER -> head;
        case CHILD, GRANDCHILD -> fathers;
        case WIFE, HUSBAND, DAUGHTER_IN_LAW, SON_IN_LAW, MOTHER, RELATIVE, LODGER -> own;
      };
    }
  }
}
