package chungtay.plan.draft.page;

import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Typed;
import chungtay.plan.draft.Who;
import chungtay.plan.draft.page.DraftRooms.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What the fields of a form hold.
record Pieces(MultiValueMap<String, String> typed) {

  /// One field may hold no more names than a page has fields for.
  private static final int NAMES_AT_MOST = 40;

  String first(String field) {
    var value = typed.getFirst(field);
    return value == null ? "" : value;
  }

  String line(String field) {
    return Typed.line(first(field));
  }

  boolean isChecked(String field) {
    return !first(field).isEmpty();
  }

  /// The version of the draft that the form was filled in on.
  int version() {
    try {
      return Integer.parseInt(first("version"));
    } catch (NumberFormatException e) {
      return 0; // no draft has it, so the form is refused as one of an old page
    }
  }

  /// All values of a field, those left empty included.
  List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /// Those who are named in a field, in their order, each once. Whoever was not touched stays as
  /// they were.
  ///
  /// @param before who stood there
  List<Who> everybody(Opened opened, String field, List<Who> before) {
    var named = new ArrayList<Who>();
    for (var value : all(field)) {
      var name = Typed.line(value);
      if (name.isEmpty()) continue;
      named.add(
          before.stream()
              .filter(who -> opened.name(who).equals(name))
              .findFirst()
              .orElseGet(() -> opened.directory().who(name)));
    }
    if (named.size() > NAMES_AT_MOST) {
      throw DraftRefusal.TOO_MANY_PIECES.refused("limit", Integer.toString(NAMES_AT_MOST));
    }
    return named.stream().distinct().toList();
  }

  Optional<Who> somebody(Opened opened, String field, Optional<Who> before) {
    return everybody(opened, field, before.stream().toList()).stream().findFirst();
  }
}
