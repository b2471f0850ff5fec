package chungtay.notice;

import chungtay.access.Account;
import chungtay.access.Asking;
import chungtay.access.Post;
import chungtay.access.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who reads, and from which posts: of one that they were given later they read nothing older.
public record Reader(Account account, List<Post> posts) {

  public Reader {
    posts = List.copyOf(posts);
  }

  /// Whoever asks, from the post that they ask from.
  public static Reader of(Asking asking) {
    return new Reader(asking.account(), asking.post().stream().toList());
  }

  /// What the statements of the room name.
  ///
  /// @param since what is older is not looked for
  Map<String, Object> values(LocalDate since) {
    var agencies = new ArrayList<UUID>();
    var rights = new ArrayList<String>();
    var from = new ArrayList<String>();
    for (var post : posts) {
      for (var right : Right.values()) {
        if (!post.role().may(right)) continue;
        agencies.add(post.agency().id().value());
        rights.add(right.name());
        from.add((post.from().isBefore(since) ? since : post.from()).toString());
      }
    }
    var values = new HashMap<String, Object>();
    values.put("account", account.id().value());
    values.put("login", account.login());
    values.put("agencies", agencies.toArray(UUID[]::new));
    values.put("rights", rights.toArray(String[]::new));
    values.put("from", from.toArray(String[]::new));
    values.put("since", since);
    return values;
  }
}
