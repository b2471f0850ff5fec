package chungtay.desk.merit;

import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.form.Wrong;
import chungtay.plan.Edition;
import chungtay.plan.merit.Care;
import chungtay.plan.merit.Care.Kind;
import chungtay.plan.merit.Care.What;
import chungtay.registry.HouseholdId;
import chungtay.wording.Say;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What can be said of one merit household, as its page asks for it.
@Component
class CareSheets {

  private final MeritRooms rooms;

  CareSheets(MeritRooms rooms) {
    this.rooms = rooms;
  }

  /// Opens the household, which is written down.
  CarePage of(Frame frame, Edition edition, HouseholdId household, Optional<Wrong> wrong) {
    var say = frame.say();
    var scope = rooms.officers().scope("care", frame.today());
    var head = rooms.households().open(household, rooms.officers().actor(), scope).card().head();
    var said = new EnumMap<Kind, Care>(Kind.class);
    for (var care : rooms.merit().said(edition, household, frame.today())) {
      said.put(care.what().kind(), care);
    }
    var form = new Forms(frame, household, said);
    return new CarePage(
        new Answer(
            say.of("desk.care.answer", head.orElse(say.of("desk.list.not-said"))),
            say.of("desk.care.terms", edition.plan().heading().number())),
        wrong,
        frame.page(MeritPages.PATH).href(),
        List.of(
            form.of(What.HELPED, agencies(frame, What.HELPED, said.get(Kind.HELPED))),
            form.of(What.MOVED, agencies(frame, What.MOVED, said.get(Kind.MOVED))),
            form.of(What.LIVES_AS_AROUND, living(say, said))));
  }

  private List<CarePage.Choice> agencies(Frame frame, What what, @Nullable Care now) {
    return rooms.caring().choices(what, frame.today()).stream()
        .map(agency ->
            new CarePage.Choice(
                agency.code(),
                agency.shortName().in(frame.say().language()),
                now != null && now.agency().equals(agency.id())))
        .toList();
  }

  private static List<CarePage.Choice> living(Say say, Map<Kind, Care> said) {
    var now = Optional.ofNullable(said.get(Kind.LIVING)).map(Care::what);
    return List.of(
        new CarePage.Choice(
            "around",
            say.of("desk.care.around"),
            now.filter(What.LIVES_AS_AROUND::equals).isPresent()),
        new CarePage.Choice(
            "below", say.of("desk.care.below"), now.filter(What.LIVES_BELOW::equals).isPresent()));
  }

  private final class Forms {

    private final Frame frame;
    private final HouseholdId household;
    private final Map<Kind, Care> said;

    private Forms(Frame frame, HouseholdId household, Map<Kind, Care> said) {
      this.frame = frame;
      this.household = household;
      this.said = said;
    }

    CarePage.Form of(What what, List<CarePage.Choice> choices) {
      var say = frame.say();
      var kind = what.kind();
      var key = "desk.care." + kind + ".";
      var path = MeritPages.PATH + "/" + household.value();
      return new CarePage.Form(
          say.of(key + "title"),
          new CareWords(rooms.agencies(), say, frame.today()).of(said, kind),
          "/" + say.language().tag() + path,
          kind.name(),
          say.of(key + "field"),
          choices,
          say.of(key + "note"));
    }
  }
}
