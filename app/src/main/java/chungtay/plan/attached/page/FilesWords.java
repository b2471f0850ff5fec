package chungtay.plan.attached.page;

import chungtay.access.Post;
import chungtay.access.PostWords;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.plan.attached.Attached;
import chungtay.wording.Say;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts attached files into words.
public final class FilesWords {

  private FilesWords() {}

  /// What one may do with them.
  ///
  /// @param here where files are attached and, below it, got
  /// @param attach whether one may attach another
  /// @param signable whether one may be said to be the signed version
  public record Doors(Address here, Optional<Post> post, boolean attach, boolean signable) {}

  public static FilesSheet of(Frame frame, List<Attached> files, Doors doors) {
    var post = "/" + frame.say().language().tag() + doors.here().path();
    return new FilesSheet(
        files.stream().map(one -> line(frame, one, doors)).toList(),
        doors.attach() ? Optional.of(post) : Optional.empty(),
        doors.signable());
  }

  private static FilesSheet.Line line(Frame frame, Attached one, Doors doors) {
    var say = frame.say();
    var path = doors.here().path() + "/" + one.id().value();
    var here = new Address(doors.here().language(), path, doors.here().parameters());
    var isOwn =
        doors.attach()
            && doors.post().filter(post -> post.agency().id().equals(one.agency())).isPresent();
    return new FilesSheet.Line(
        one.file().title(),
        one.stands() ? Optional.of(here.href()) : Optional.empty(),
        about(say, one),
        one.signed() ? say.of("plan.file.signed") : "",
        one.withdrawn()
            .map(gone -> say.of("plan.file.withdrawn", who(gone.by(), say), gone.reason()))
            .orElse(""),
        isOwn && one.stands()
            ? Optional.of("/" + say.language().tag() + path + "/withdraw")
            : Optional.empty());
  }

  private static String about(Say say, Attached one) {
    var kilobytes = Math.ceilDiv(one.file().bytes(), 1 << 10);
    return say.of(
        "plan.file.about",
        one.file().type().ending().toUpperCase(Locale.ROOT),
        say.format().count(kilobytes) + " KB",
        who(one.by(), say),
        one.day());
  }

  private static String who(Attached.By by, Say say) {
    return PostWords.of(by.person(), by.post(), say);
  }
}
