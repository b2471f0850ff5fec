package chungtay.desk.staff;

import chungtay.access.May;
import chungtay.access.Posts;
import chungtay.access.Posts.Follower;
import chungtay.access.Right;
import chungtay.desk.staff.FollowedPage.District;
import chungtay.desk.staff.FollowedPage.Row;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Whom districts have told to follow which commune, and which nobody follows (plan, III.1.2).
@Controller
class FollowedPages {

  static final String PATH = "/desk/followed";

  private final Frames frames;
  private final Places places;
  private final Posts posts;

  FollowedPages(Frames frames, Places places, Posts posts) {
    this.frames = frames;
    this.places = places;
    this.posts = posts;
  }

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}" + PATH)
  String followed(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    var units = places.on(frame.day());
    // Whoever follows a unit follows what it became.
    var followers =
        posts.followers(frame.day()).stream()
            .collect(Collectors.groupingBy(one -> places.standing(one.place(), frame.day())));
    var told = new Told(frame, units, followers);
    model.addAttribute("frame", frame);
    model.addAttribute("page", new FollowedPage(answer(told), told.districts()));
    return "desk/followed";
  }

  private static Answer answer(Told told) {
    var say = told.frame().say();
    var communes = told.units().all(Level.COMMUNE);
    var missing = communes.stream().filter(one -> !told.isFollowed(one)).count();
    var title =
        missing == 0
            ? say.of("desk.followed.answer.all", communes.size())
            : say.of("desk.followed.answer", missing, communes.size());
    return new Answer(title, say.of("desk.followed.terms"));
  }

  /// The communes of each district: those whom nobody follows in one line, the others in one each.
  private record Told(Frame frame, Units units, Map<UnitId, List<Follower>> followers) {

    List<District> districts() {
      return units.all(Level.COMMUNE).stream()
          .collect(Collectors.groupingBy(one -> one.parent().orElseThrow()))
          .entrySet()
          .stream()
          .map(one -> district(units.find(one.getKey()).orElseThrow(), one.getValue()))
          .sorted(Comparator.comparing(District::name))
          .toList();
    }

    private District district(Unit district, List<Unit> communes) {
      var rows =
          communes.stream()
              .map(one -> new Row(one.name(), by(one), isFollowed(one)))
              .sorted(Comparator.comparing(Row::followed).thenComparing(Row::commune))
              .toList();
      var missing = communes.stream().filter(one -> !isFollowed(one)).count();
      return new District(
          district.name(),
          missing == 0 ? "" : frame.say().of("desk.followed.count", missing),
          rows.stream().filter(row -> row.by().isEmpty()).map(Row::commune).toList(),
          rows.stream().filter(row -> !row.by().isEmpty()).toList());
    }

    boolean isFollowed(Unit commune) {
      return followers.containsKey(commune.id());
    }

    private List<String> by(Unit commune) {
      var all = followers.getOrDefault(commune.id(), List.of()).stream().map(this::name);
      var some =
          units.children(commune.id()).stream()
              .flatMap(village ->
                  followers.getOrDefault(village.id(), List.of()).stream()
                      .map(one ->
                          frame.say().of("desk.followed.village", name(one), village.name())));
      return Stream.concat(all, some).toList();
    }

    private String name(Follower one) {
      var post = one.post();
      var role = frame.say().of("access.role." + post.role());
      return frame.say().of("desk.followed.one", post.account().name(), role);
    }
  }
}
