package chungtay.desk.entry;

import chungtay.access.Field;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Posts;
import chungtay.access.Right;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.wording.Say;
import chungtay.wording.WorkingDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says of posts who they are, where they work and what they see.
@Component
public record PostRows(Posts posts, Officers officers, Places places, WorkingDay workingDay) {

  public List<PostRow> of(Say say, List<Post> all) {
    return all.stream().map(post -> row(say, post)).toList();
  }

  private PostRow row(Say say, Post post) {
    var isTaken = officers.post().filter(one -> one.id().equals(post.id())).isPresent();
    return new PostRow(
        post.id().value().toString(),
        say.of("access.role." + post.role()),
        post.agency().shortName().in(say.language()),
        areas(post),
        term(say, post),
        sees(say, post),
        isTaken);
  }

  private static String term(Say say, Post post) {
    var until = post.before().map(day -> say.format().date(day.minusDays(1)));
    return Stream.of(
            post.acting().map(acting -> say.of("access.acting." + acting)),
            until.map(day -> say.of("desk.post.until", day)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private String areas(Post post) {
    return posts.areas(post, workingDay.today()).stream()
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
}
