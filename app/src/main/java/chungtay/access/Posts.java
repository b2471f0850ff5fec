package chungtay.access;

import chungtay.audit.ActId;
import chungtay.place.UnitId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who holds which post on a day, and where it works.
@Component
public class Posts {

  private final JdbcClient db;
  private final Agencies agencies;

  public Posts(JdbcClient db, Agencies agencies) {
    this.db = db;
    this.agencies = agencies;
  }

  /// A post that is given to somebody.
  ///
  /// @param areas where it works; none: where its agency does
  /// @param from its first day
  /// @param before the first day on which it ends; none as long as nobody knows
  public record Appointment(
      AccountId account,
      AgencyId agency,
      Role role,
      Optional<Acting> acting,
      Set<UnitId> areas,
      LocalDate from,
      Optional<LocalDate> before) {

    public Appointment {
      areas = Set.copyOf(areas);
    }
  }

  /// Gives somebody a post.
  public PostId appoint(ActId act, Appointment given) {
    var post = new PostId(UuidCreator.getTimeOrderedEpoch());
    hold(act, post, given);
    for (var area : given.areas()) {
      db.sql(
              """
              INSERT INTO access.area (post_id, unit_id, held, recorded)
              VALUES (:post, :unit, daterange(:from, :before), :act)
              """)
          .param("post", post.value())
          .param("unit", area.value())
          .param("from", given.from())
          .param("before", given.before().orElse(null))
          .param("act", act.value())
          .update();
    }
    return post;
  }

  private void hold(ActId act, PostId post, Appointment given) {
    db.sql(
            """
            INSERT INTO access.post (id, account_id, agency_id, role, acting, held, recorded)
            VALUES (:id, :account, :agency, :role, :acting, daterange(:from, :before), :act)
            """)
        .param("id", post.value())
        .param("account", given.account().value())
        .param("agency", given.agency().value())
        .param("role", given.role().name())
        .param("acting", given.acting().map(Enum::name).orElse(null))
        .param("from", given.from())
        .param("before", given.before().orElse(null))
        .param("act", act.value())
        .update();
  }

  /// Ends a post: the day is the first on which it is held no longer. What was before stays.
  public void end(ActId act, Post post, LocalDate day) {
    db.sql("UPDATE access.post SET withdrawn = :act WHERE id = :id AND withdrawn IS NULL")
        .param("act", act.value())
        .param("id", post.id().value())
        .update();
    if (!post.from().isBefore(day)) return;
    var held =
        new Appointment(
            post.account().id(),
            post.agency().id(),
            post.role(),
            post.acting(),
            Set.of(),
            post.from(),
            Optional.of(day));
    hold(act, post.id(), held);
  }

  /// Entrusts a post with a household by name, from a day on.
  public void entrust(ActId act, PostId post, UUID household, LocalDate from) {
    db.sql(
            """
            INSERT INTO access.entrusted (post_id, household_id, held, recorded)
            VALUES (:post, :household, daterange(:from, NULL), :act)
            """)
        .param("post", post.value())
        .param("household", household)
        .param("from", from)
        .param("act", act.value())
        .update();
  }

  /// The posts that somebody holds on a day, the oldest first.
  public List<Post> of(AccountId account, LocalDate day) {
    return held("p.account_id = :account", Map.of("account", account.value()), day);
  }

  /// A post, if somebody holds it on the day.
  public Optional<Post> find(PostId post, LocalDate day) {
    return held("p.id = :id", Map.of("id", post.value()), day).stream().findFirst();
  }

  /// Who follows a place for a district.
  public record Follower(UnitId place, Post post) {}

  /// Posts of districts whose areas are not the whole district: of people whom the district has
  /// told to follow communes or villages (plan, III.1.2).
  public List<Follower> followers(LocalDate day) {
    return held("p.role LIKE :sought", Map.of("sought", "DISTRICT%"), day).stream()
        .flatMap(post ->
            areas("post_id", post.id().value(), day).stream()
                .map(place -> new Follower(place, post)))
        .toList();
  }

  /// The posts that are made up for the demo, in the order of their making.
  public List<Post> ofDemo(LocalDate day) {
    return held("a.demo", Map.of(), day);
  }

  /// The posts of some roles that work on a day in one of these units: in areas of their own, else
  /// in those of their agency.
  List<Post> workingIn(Set<UnitId> units, Set<Role> roles, LocalDate day) {
    return held(
        """
        p.role = ANY (:roles)
        AND EXISTS (SELECT
                      FROM access.area AS r
                     WHERE r.unit_id = ANY (:units) AND r.withdrawn IS NULL AND r.held @> :day
                       AND (r.post_id = p.id
                            OR (r.agency_id = p.agency_id
                                AND NOT EXISTS (SELECT
                                                  FROM access.area AS own
                                                 WHERE own.post_id = p.id AND own.withdrawn IS NULL
                                                   AND own.held @> :day))))
        """,
        Map.of(
            "roles",
            roles.stream().map(Role::name).toArray(String[]::new),
            "units",
            units.stream().map(UnitId::value).toArray(UUID[]::new)),
        day);
  }

  private List<Post> held(String condition, Map<String, ?> sought, LocalDate day) {
    return db
        .sql(
            """
            SELECT p.id, p.agency_id, p.role, p.acting, lower(p.held) AS since, upper(p.held) AS before,
                   a.id AS account_id, a.login, a.name, a.demo
              FROM access.post AS p
              JOIN access.account AS a ON a.id = p.account_id
             WHERE %s AND p.withdrawn IS NULL AND p.held @> :day
             ORDER BY lower(p.held), p.entry
            """
                .formatted(condition))
        .params(sought)
        .param("day", day)
        .query((row, _) -> held(row))
        .list()
        .stream()
        .map(held -> post(held, day))
        .toList();
  }

  /// A post as its row has it. Its agency is looked up once the rows are read.
  private record Held(
      PostId id,
      Account account,
      AgencyId agency,
      Role role,
      Optional<Acting> acting,
      LocalDate since,
      Optional<LocalDate> before) {}

  private static Held held(ResultSet row) throws SQLException {
    return new Held(
        new PostId(row.getObject("id", UUID.class)),
        Accounts.account(row),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        Role.valueOf(row.getString("role")),
        Optional.ofNullable(row.getString("acting")).map(Acting::valueOf),
        row.getObject("since", LocalDate.class),
        Optional.ofNullable(row.getObject("before", LocalDate.class)));
  }

  private Post post(Held held, LocalDate day) {
    return new Post(
        held.id(),
        held.account(),
        agencies.find(held.agency(), day).orElseThrow(),
        held.role(),
        held.acting(),
        held.since(),
        held.before());
  }

  /// Where a post works on a day: in its own areas, else in those of its agency.
  public Set<UnitId> areas(Post post, LocalDate day) {
    var own = areas("post_id", post.id().value(), day);
    return own.isEmpty() ? areas("agency_id", post.agency().id().value(), day) : own;
  }

  private Set<UnitId> areas(String column, UUID holder, LocalDate day) {
    return new HashSet<>(
        db.sql(
                """
                SELECT unit_id
                  FROM access.area
                 WHERE %s = :holder AND withdrawn IS NULL AND held @> :day
                """
                    .formatted(column))
            .param("holder", holder)
            .param("day", day)
            .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
            .list());
  }

  /// The households that a post is entrusted with by name.
  Set<UUID> entrusted(Post post, LocalDate day) {
    return new HashSet<>(
        db.sql(
                """
                SELECT household_id
                  FROM access.entrusted
                 WHERE post_id = :post AND withdrawn IS NULL AND held @> :day
                """)
            .param("post", post.id().value())
            .param("day", day)
            .query(UUID.class)
            .list());
  }
}
