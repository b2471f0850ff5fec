package chungtay.plan.commendation.page;

import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import chungtay.plan.commendation.Participants;
import chungtay.plan.commendation.Participants.Block;
import chungtay.plan.commendation.Registration;
import chungtay.plan.commendation.Registrations;
import chungtay.plan.page.ClauseWords;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who has joined, as the page of the movement tells of it.
@Component
class MovementSheets {

  /// What one narrows by.
  private static final List<String> STATES = List.of("joined", "missing", "left");

  private final Participants participants;
  private final Registrations registrations;

  MovementSheets(Participants participants, Registrations registrations) {
    this.participants = participants;
    this.registrations = registrations;
  }

  MovementPage of(Here here, Post post) {
    var agencies = participants.of(here.edition(), here.frame().day());
    var said = registrations.of(here.edition().id(), here.year(), here.frame().day());
    var sheet = new Sheet(here, agencies, said);
    return new MovementPage(
        sheet.answer(),
        doors(here),
        sheet.filters(),
        sheet.own(post),
        sheet.rows(),
        here.say().of("plan.movement.note"));
  }

  /// The pages of the movement, from each of which one goes to the others.
  static List<Link> doors(Here here) {
    var say = here.say();
    return List.of(
        new Link(say.of("plan.plan.movement"), here.page(MovementPages.PATH).href()),
        new Link(say.of("plan.plan.scores"), here.page(ScoresPages.PATH).href()),
        new Link(say.of("plan.plan.nominations"), here.page(NominationsPages.PATH).href()),
        new Link(here.edition().plan().heading().number(), here.plan().href()));
  }

  /// Those who are shown together: as the address asks, else those of the province.
  static Block block(Here here) {
    return here.frame()
        .address()
        .parameter("block")
        .map(text -> text.toUpperCase(Locale.ROOT))
        .flatMap(text ->
            Arrays.stream(Block.values()).filter(one -> one.name().equals(text)).findFirst())
        .orElse(Block.PROVINCE);
  }

  /// Which of them are asked for.
  static Filters.Menu blocks(Here here) {
    var address = here.frame().address();
    var say = here.say();
    return new Filters.Menu(
        say.of("plan.movement.block." + block(here)),
        Arrays.stream(Block.values())
            .map(one ->
                new Link(
                    say.of("plan.movement.block." + one),
                    address.with("block", one.name().toLowerCase(Locale.ROOT)).href()))
            .toList());
  }

  private final class Sheet {

    private final Here here;
    private final Say say;
    private final Map<AgencyId, Agency> agencies;
    private final Map<AgencyId, Registration> said;

    private Sheet(Here here, Map<AgencyId, Agency> agencies, Map<AgencyId, Registration> said) {
      this.here = here;
      this.say = here.say();
      this.agencies = agencies;
      this.said = said;
    }

    Answer answer() {
      var joined = agencies.keySet().stream().filter(id -> state(id).equals("joined")).count();
      var households =
          said.entrySet().stream()
              .filter(one -> agencies.containsKey(one.getKey()) && one.getValue().joins())
              .mapToInt(one -> one.getValue().households())
              .sum();
      var clauses =
          here.emulation().clauses().stream()
              .map(clause -> ClauseWords.of(say, clause))
              .collect(Collectors.joining(", "));
      var chips = new ArrayList<Chip>();
      for (var block : Block.values()) chips.add(chip(block));
      return new Answer(
          say.of(
              "plan.movement.answer",
              String.valueOf(here.year()),
              joined,
              agencies.size(),
              households),
          say.of("plan.movement.terms", here.movement(), clauses),
          chips);
    }

    private Chip chip(Block block) {
      var all = agencies.values().stream().filter(one -> participants.block(one) == block).toList();
      var joined = all.stream().filter(one -> state(one.id()).equals("joined")).count();
      var text =
          say.of("plan.movement.of", say.of("plan.movement.block." + block), joined, all.size());
      return new Chip(!all.isEmpty() && joined == all.size() ? Mood.GOOD : Mood.PLAIN, text);
    }

    private String state(AgencyId agency) {
      return Optional.ofNullable(said.get(agency))
          .map(one -> one.joins() ? "joined" : "left")
          .orElse("missing");
    }

    private Optional<String> asked() {
      return here.frame().address().parameter("state").filter(STATES::contains);
    }

    Filters filters() {
      var address = here.frame().address();
      var pressed =
          asked()
              .map(state ->
                  new Link(say.of("plan.movement.state." + state), address.without("state").href()))
              .stream()
              .toList();
      var states =
          STATES.stream()
              .map(state ->
                  new Link(
                      say.of("plan.movement.state." + state), address.with("state", state).href()))
              .toList();
      return new Filters(
          pressed,
          List.of(blocks(here), new Filters.Menu(say.of("plan.movement.state"), states)),
          List.of());
    }

    List<MovementPage.Row> rows() {
      return agencies.values().stream()
          .filter(agency -> participants.block(agency) == block(here))
          .filter(agency -> asked().map(state(agency.id())::equals).orElse(true))
          .sorted(
              Comparator.comparingInt((Agency agency) -> STATES.indexOf(state(agency.id())))
                  .thenComparing(agency -> agency.shortName().in(say.language())))
          .map(this::row)
          .toList();
    }

    private MovementPage.Row row(Agency agency) {
      var state = state(agency.id());
      var mood = state.equals("joined") ? Mood.GOOD : Mood.PLAIN;
      var one = Optional.ofNullable(said.get(agency.id()));
      return new MovementPage.Row(
          agency.shortName().in(say.language()),
          new Chip(mood, say.of("plan.movement.state." + state)),
          one.map(Registration::words).orElse(""),
          one.filter(Registration::joins)
              .map(registration -> say.format().count(registration.households()))
              .orElse(""),
          one.map(registration -> say.format().date(registration.day())).orElse(""));
    }

    Optional<MovementPage.Own> own(Post post) {
      var agency = post.agency().id();
      var isSpokenFor = post.role().may(Right.REPORT) && agencies.containsKey(agency);
      if (!here.isOfToday() || !isSpokenFor) return Optional.empty();
      var one = Optional.ofNullable(said.get(agency));
      var joined = one.filter(Registration::joins);
      var name = post.agency().shortName().in(say.language());
      return Optional.of(
          new MovementPage.Own(
              say.of(joined.isPresent() ? "plan.movement.own.joined" : "plan.movement.own", name),
              String.valueOf(here.year()),
              String.valueOf(one.map(Registration::number).orElse(0)),
              joined.map(Registration::words).orElse(""),
              joined.map(registration -> String.valueOf(registration.households())).orElse(""),
              here.action(MovementPages.PATH + "/join"),
              say.of(joined.isPresent() ? "plan.movement.change" : "plan.movement.join"),
              joined.map(_ -> here.action(MovementPages.PATH + "/leave"))));
    }
  }
}
