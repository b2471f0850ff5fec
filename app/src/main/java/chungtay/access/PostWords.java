package chungtay.access;

import chungtay.wording.Say;
import java.util.stream.Stream;

/// Posts as acts name them: they keep the role by its mark, which pages say in words in whatever
/// language they are read.
public final class PostWords {

  private static final String GAP = " · ";

  private PostWords() {}

  /// A post as acts name it.
  public static String inActs(Post post) {
    return post.role() + GAP + post.agency().shortName().vi();
  }

  /// Another text than that of a post stays as it is.
  public static String of(String post, Say say) {
    var mark = post.split(GAP, 2)[0];
    return Stream.of(Role.values())
        .filter(role -> role.name().equals(mark))
        .findFirst()
        .map(role -> say.of("access.role." + role) + post.substring(mark.length()))
        .orElse(post);
  }

  /// Who said something, and from which post.
  public static String of(String person, String post, Say say) {
    return person + GAP + of(post, say);
  }
}
