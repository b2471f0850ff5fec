package chungtay.desk.event;

import chungtay.access.Field;
import chungtay.access.PostWords;
import chungtay.access.Scope;
import chungtay.desk.event.EventPage.Line;
import chungtay.registry.IdentityNumber;
import chungtay.registry.Intake;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.Happening;
import chungtay.wording.Format;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was told, line by line, as far as a scope sees it.
record EventLines(Called called, Scope scope) {

  List<Line> of(Happening happening) {
    var told = happening.proposal();
    var all = new ArrayList<Line>();
    all.add(line("happened", format().date(told.event().day())));
    all.addAll(of(told.event()));
    all.add(line("reason", told.reason()));
    told.document().ifPresent(document -> all.add(line("document", document)));
    all.add(
        line(
            happening.decided().isEmpty() || happening.changesClass() ? "proposed" : "told",
            signed(happening.proposed())));
    if (happening.changesClass()) {
      happening.decided().ifPresent(by -> all.add(line(decided(happening), signed(by))));
    }
    happening
        .decided()
        .flatMap(Happening.Signed::reason)
        .ifPresent(reason -> all.add(line("because", reason)));
    return all;
  }

  private static String decided(Happening happening) {
    if (happening.isWithdrawn()) return "withdrawn";
    return happening.standing() == Happening.Standing.DONE ? "approved" : "refused";
  }

  private String signed(Happening.Signed by) {
    return PostWords.of(by.person(), by.post(), say()) + " · " + format().time(by.at());
  }

  private List<Line> of(Event event) {
    return switch (event) {
      case Event.Birth it -> comer(it.child(), it.relation());
      case Event.Death it -> going(called.of(it.person()), it.staying());
      case Event.MarriageIn it -> married(it);
      case Event.Split it -> {
        var all = new ArrayList<>(List.of(line("parted", related(it.leaving()))));
        all.addAll(staying(it.staying()));
        all.add(line("home", called.of(it.home())));
        yield all;
      }
      case Event.Merge it -> merged(it);
      case Event.HeadChange it -> List.of(line("members", related(it.members())));
      case Event.Move it -> List.of(line("home", called.of(it.to())));
      case Event.MoveOut _ -> List.of();
      case Event.Leaving it -> going(called.of(it.person()), it.staying());
      case Event.Correction it -> {
        var all = new ArrayList<>(List.of(line("who", called.of(it.person()))));
        all.addAll(details(it.details()));
        yield all;
      }
      case Event.Recognition it -> recognised(it);
      case Event.NewNumber it ->
          List.of(line("who", called.of(it.person())), line("number", number(it.number())));
      case Event.Undo _ -> List.of();
    };
  }

  private List<Line> merged(Event.Merge it) {
    var all = new ArrayList<>(List.of(line("into", called.of(it.into()))));
    if (!it.members().isEmpty()) all.add(line("members", related(it.members())));
    for (var twin : it.twins()) {
      all.add(line("twin", called.of(twin.person()) + " = " + called.of(twin.other())));
    }
    return all;
  }

  private List<Line> going(String name, List<Related> staying) {
    var all = new ArrayList<>(List.of(line("who", name)));
    all.addAll(staying(staying));
    return all;
  }

  private List<Line> staying(List<Related> staying) {
    return staying.isEmpty() ? List.of() : List.of(line("staying", related(staying)));
  }

  private List<Line> married(Event.MarriageIn it) {
    if (it.newcomer().isPresent()) return comer(it.newcomer().get(), it.relation());
    var all = new ArrayList<Line>();
    it.known().ifPresent(person -> all.add(line("who", called.of(person))));
    it.from().ifPresent(from -> all.add(line("from", called.of(from))));
    all.add(line("relation", relation(it.relation())));
    all.addAll(staying(it.staying()));
    return all;
  }

  private List<Line> comer(Event.Newcomer comer, String relation) {
    var all = new ArrayList<>(details(comer.details()));
    all.add(line("relation", relation(relation)));
    return all;
  }

  private List<Line> details(Details details) {
    var all = new ArrayList<Line>();
    details.name().ifPresent(name -> all.add(line("name", name)));
    details.born().ifPresent(born -> all.add(line("born", Days.written(born, format()))));
    details.gender().ifPresent(it -> all.add(line("gender", say().of("desk.gender." + it))));
    details
        .ethnic()
        .filter(_ -> scope.sees(Field.GROUPS))
        .ifPresent(ethnic -> all.add(line("ethnic", ethnic)));
    details.number().ifPresent(it -> all.add(line("number", number(it))));
    return all;
  }

  private String number(IdentityNumber number) {
    return scope.sees(Field.IDENTITY) ? number.masked() : say().of("desk.event.hidden");
  }

  /// Who is ill or disabled is told to whoever may know it.
  private List<Line> recognised(Event.Recognition it) {
    var field = it.trait() == Event.Recognition.Trait.MERIT ? Field.GROUPS : Field.HEALTH;
    if (!scope.sees(field)) return List.of();
    return List.of(
        line("trait", say().of("desk.event.option.trait." + it.trait())),
        line("holds", say().of("desk.event.option.holds." + it.holds())));
  }

  private String related(List<Related> all) {
    return all.stream()
        .map(one -> called.of(one.person()) + " (" + relation(one.relation()) + ")")
        .collect(Collectors.joining(", "));
  }

  private String relation(String relation) {
    var isHead = relation.equals(Intake.HEAD);
    return isHead ? say().of("desk.member.head") : relation;
  }

  private Line line(String field, String value) {
    return new Line(say().of("desk.event.field." + field), value);
  }

  private Say say() {
    return called.say();
  }

  private Format format() {
    return say().format();
  }
}
