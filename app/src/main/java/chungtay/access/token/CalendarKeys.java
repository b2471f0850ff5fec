package chungtay.access.token;

import chungtay.access.Post;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.entry.Secrets;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// By what a calendar program asks for the last days of a post, as it can show no token: the key is
/// part of the address. It opens nothing else, and one post has one at most.
@Component
public class CalendarKeys {

  private static final int BYTES = 32;

  private final JdbcClient db;
  private final Posts posts;
  private final Acts acts;
  private final boolean demo;

  public CalendarKeys(
      JdbcClient db, Posts posts, Acts acts, @Value("${chungtay.demo:false}") boolean demo) {
    this.db = db;
    this.posts = posts;
    this.acts = acts;
    this.demo = demo;
  }

  public boolean has(PostId post) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM access.calendar_key
                            WHERE post_id = :post AND withdrawn IS NULL)
            """)
        .param("post", post.value())
        .query(Boolean.class)
        .single();
  }

  /// Makes a new one; the one before no longer works.
  ///
  /// @return the key, which nobody can be told a second time
  public String renew(Post post, Actor actor) {
    var key = Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.random(BYTES));
    acts.perform(
        actor,
        Deed.of("access.calendar-key", post.id().value().toString(), "địa chỉ lịch công việc"),
        act -> {
          withdraw(act, post);
          return db.sql(
                  """
                  INSERT INTO access.calendar_key (post_id, key_hash, recorded)
                  VALUES (:post, :hash, :act)
                  """)
              .param("post", post.id().value())
              .param("hash", Secrets.hash(key))
              .param("act", act.value())
              .update();
        });
    return key;
  }

  /// Ends the one that the post has.
  public void end(Post post, Actor actor) {
    acts.perform(
        actor,
        Deed.of("access.calendar-key-end", post.id().value().toString(), "thôi dùng địa chỉ lịch"),
        act -> withdraw(act, post));
  }

  private int withdraw(ActId act, Post post) {
    return db.sql(
            """
            UPDATE access.calendar_key SET withdrawn = :act
             WHERE post_id = :post AND withdrawn IS NULL
            """)
        .param("post", post.id().value())
        .param("act", act.value())
        .update();
  }

  /// Whose tasks a key opens on a day; nobody's once it is withdrawn, or the post or the account is
  /// at an end.
  public Optional<Post> find(String key, LocalDate day) {
    return db.sql(
            """
            SELECT DISTINCT k.post_id
              FROM access.calendar_key AS k
              JOIN access.post AS p ON p.id = k.post_id AND p.withdrawn IS NULL
              JOIN access.account AS a ON a.id = p.account_id
              LEFT JOIN access.closure AS c ON c.account_id = a.id AND c.withdrawn IS NULL
             WHERE k.key_hash = :hash AND k.withdrawn IS NULL
               AND c.account_id IS NULL AND (:demo OR NOT a.demo)
            """)
        .param("hash", Secrets.hash(key))
        .param("demo", demo)
        .query((row, _) -> new PostId(row.getObject("post_id", UUID.class)))
        .optional()
        .flatMap(post -> posts.find(post, day));
  }
}
