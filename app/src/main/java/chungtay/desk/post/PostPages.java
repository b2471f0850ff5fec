package chungtay.desk.post;

import chungtay.access.AccessRefusal;
import chungtay.access.Field;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.Right;
import chungtay.access.Seat;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import chungtay.wording.WorkingDay;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one chooses in the demo from which post to ask. A real office has no such page.
@Controller
@ConditionalOnBooleanProperty("chungtay.demo")
class PostPages {

  private static final String PATH = "/{language:vi|en}/desk/post";

  private final Frames frames;
  private final Staff staff;
  private final Places places;
  private final WorkingDay workingDay;

  PostPages(Frames frames, Staff staff, Places places, WorkingDay workingDay) {
    this.frames = frames;
    this.staff = staff;
    this.places = places;
    this.workingDay = workingDay;
  }

  /// Who works here, and who of them asks.
  @Component
  record Staff(Posts posts, Officers officers) {}

  @May(Right.LOOK)
  @GetMapping(PATH)
  String posts(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame));
    return "desk/post";
  }

  private PostPage page(Frame frame) {
    var say = frame.say();
    var taken = staff.officers().post();
    var headline =
        taken
            .map(post -> say.of("desk.post.answer", role(say, post), agency(say, post)))
            .orElseGet(() -> say.of("desk.post.answer.all"));
    return new PostPage(
        new Answer(headline, say.of("desk.post.terms")),
        staff.posts().ofDemo(workingDay.today()).stream().map(post -> row(frame, post)).toList(),
        taken.isPresent());
  }

  private PostPage.Row row(Frame frame, Post post) {
    var say = frame.say();
    var isTaken = staff.officers().post().filter(one -> one.id().equals(post.id())).isPresent();
    return new PostPage.Row(
        post.id().value().toString(),
        role(say, post),
        agency(say, post),
        areas(post),
        sees(say, post),
        isTaken);
  }

  private static String role(Say say, Post post) {
    return say.of("access.role." + post.role());
  }

  private static String agency(Say say, Post post) {
    return post.agency().shortName().in(say.language());
  }

  private String areas(Post post) {
    return staff.posts().areas(post, workingDay.today()).stream()
        .flatMap(area -> places.lastKnown(area).stream())
        .map(Unit::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /// Whose households, and what of them; then whether totals.
  private static String sees(Say say, Post post) {
    var reach = say.of("access.reach." + post.role().reach());
    var fields =
        Arrays.stream(Field.values())
            .filter(field -> field != Field.TOTALS && post.role().fields().contains(field))
            .map(field -> say.of("access.field." + field))
            .collect(Collectors.joining(", "));
    var households = fields.isEmpty() ? reach : say.of("desk.post.sees.of", reach, fields);
    return post.role().may(Right.TOTALS) ? say.of("desk.post.sees.totals", households) : households;
  }

  /// From now on the session asks from the post.
  @May(Right.LOOK)
  @PostMapping(PATH)
  String take(Address address, @RequestParam UUID post, HttpServletRequest request) {
    var chosen =
        staff.posts().ofDemo(workingDay.today()).stream()
            .filter(one -> one.id().equals(new PostId(post)))
            .findFirst()
            .orElseThrow(() -> new Refused(AccessRefusal.NO_SUCH_POST, Map.of()));
    Seat.take(request, chosen);
    return "redirect:/" + address.language().tag();
  }

  /// From now on the session asks from no post, and sees all again.
  @May(Right.LOOK)
  @PostMapping(PATH + "/leave")
  String leave(Address address, HttpServletRequest request) {
    Seat.leave(request);
    return "redirect:/" + address.language().tag();
  }
}
