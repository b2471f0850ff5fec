package chungtay.plan.reader;

import chungtay.plan.document.Priority;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.submission.form.FormKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// For whom something is meant first, and on which form its result is sent, as far as the words of
/// the plan say so.
public final class Purposes {

  private final Map<Priority, Group> groups = new EnumMap<>(Priority.class);
  private final List<Form> forms;

  Purposes(Written written) {
    written.groups().forEach((group, words) -> groups.put(group, words.folded()));
    this.forms = written.forms().stream().map(Form::folded).toList();
  }

  /// As `purposes.yaml` has it.
  record Written(Map<Priority, Group> groups, List<Form> forms) {}

  /// @param never what is read over: names of agencies and acts
  record Group(List<String> words, List<String> never) {

    Group folded() {
      return new Group(all(words), all(never));
    }

    boolean isIn(String text) {
      var left = text;
      for (var one : never) left = left.replace(one, " ");
      return words.stream().anyMatch(left::contains);
    }
  }

  /// @param duty words of the duty: of each list one
  /// @param clause words that stand anywhere in its clause: of each list one
  /// @param leads who may lead it; whoever where there are none
  /// @param again whether it has to come again and again
  record Form(
      FormKind form,
      List<List<String>> duty,
      List<List<String>> clause,
      List<String> leads,
      boolean again) {

    Form folded() {
      return new Form(
          form,
          duty.stream().map(Purposes::all).toList(),
          clause.stream().map(Purposes::all).toList(),
          leads,
          again);
    }

    boolean fits(Said said) {
      return isEach(duty, Fold.of(said.duty()))
          && isEach(clause, Fold.of(said.clause()))
          && (!again || said.again())
          && said.leads().stream().allMatch(this::mayLead)
          && (leads.isEmpty() || !said.leads().isEmpty());
    }

    private static boolean isEach(List<List<String>> lists, String text) {
      return lists.stream().allMatch(list -> list.stream().anyMatch(text::contains));
    }

    private boolean mayLead(String code) {
      return leads.isEmpty()
          || leads.stream()
              .anyMatch(lead -> lead.endsWith("-") ? code.startsWith(lead) : code.equals(lead));
    }
  }

  private static List<String> all(List<String> words) {
    return words.stream().map(Fold::of).toList();
  }

  /// A duty in its clause.
  ///
  /// @param leads codes of those who lead; empty where nobody knows whom a name means
  /// @param again whether it comes again and again
  public record Said(String duty, String clause, List<String> leads, boolean again) {

    public Said {
      leads = List.copyOf(leads);
    }
  }

  /// For whom first.
  public Set<Priority> groups(String words) {
    var text = Fold.of(words);
    var found = EnumSet.noneOf(Priority.class);
    groups.forEach((group, known) -> {
      if (known.isIn(text)) found.add(group);
    });
    return found;
  }

  /// On which forms its result is sent; none where it is not plain.
  public Set<FormKind> forms(Said said) {
    var found = EnumSet.noneOf(FormKind.class);
    forms.stream().filter(form -> form.fits(said)).forEach(form -> found.add(form.form()));
    return found;
  }
}
