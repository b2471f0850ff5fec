package chungtay.notice;

import chungtay.access.Asking;
import chungtay.frame.Frames.Bell;
import chungtay.wording.WorkingDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody is told, and what of it they have read.
@Component
public class Inbox implements Bell {

  /// So many days something counts as new. Ours; it bounds what the bell looks through.
  static final int NEW_FOR = 90;

  /// Those that a reader is told of: one's own deeds are no news.
  private static final String MINE =
      """
      WITH mine AS (
          SELECT n.entry FROM notice.notice AS n WHERE n.account_id = :account AND n.day >= :since
           UNION
          SELECT n.entry
            FROM unnest(:agencies, :rights, CAST(:from AS date[])) AS held (agency, may, since)
            JOIN notice.notice AS n
              ON n.agency_id = held.agency AND n.needs = held.may AND n.day >= held.since
      ), told AS (
          SELECT n.entry, n.kind, n.theme, n.said, n.page, n.day, a.number,
                 a.number <= coalesce((SELECT upto FROM notice.seen_all WHERE account_id = :account), 0)
                   OR EXISTS (SELECT FROM notice.seen AS s WHERE s.account_id = :account AND s.notice = n.entry)
                   AS seen
            FROM mine
            JOIN notice.notice AS n ON n.entry = mine.entry
            JOIN audit.act AS a ON a.id = n.recorded AND a.number IS NOT NULL AND a.person <> :login
      )
      """;

  private static final String ROWS =
      MINE + "SELECT entry, number, kind, theme, said, page, day, seen FROM told ";

  private final JdbcClient db;
  private final WorkingDay workingDay;

  public Inbox(JdbcClient db, WorkingDay workingDay) {
    this.db = db;
    this.workingDay = workingDay;
  }

  @Override
  public int unread(Asking asking) {
    return db.sql(
            MINE
                + "SELECT count(*) FROM (SELECT entry FROM told WHERE NOT seen LIMIT :atMost) AS counted")
        .params(Reader.of(asking).values(since()))
        .param("atMost", Bell.AT_MOST)
        .query(Integer.class)
        .single();
  }

  private LocalDate since() {
    return workingDay.today().minusDays(NEW_FOR);
  }

  /// A part of all that somebody was ever told, the newest first.
  ///
  /// @param before the last of the part before
  public List<Left> page(Reader reader, Optional<Long> before, int rows) {
    return db.sql(ROWS + "WHERE entry < :before ORDER BY entry DESC LIMIT :rows")
        .params(reader.values(LocalDate.EPOCH))
        .param("before", before.orElse(Long.MAX_VALUE))
        .param("rows", rows)
        .query((row, _) -> left(row))
        .list();
  }

  /// One, if it is the reader's to read.
  public Optional<Left> find(Reader reader, long entry) {
    return db.sql(ROWS + "WHERE entry = :entry")
        .params(reader.values(LocalDate.EPOCH))
        .param("entry", entry)
        .query((row, _) -> left(row))
        .optional();
  }

  /// What somebody has not read yet of what came with some acts, in their order.
  ///
  /// @param after number of the last act before
  /// @param upto number of the last act
  public List<Left> unread(Reader reader, long after, long upto) {
    return db.sql(
            ROWS + "WHERE NOT seen AND number > :after AND number <= :upto ORDER BY number, entry")
        .params(reader.values(since()))
        .params(Map.of("after", after, "upto", upto))
        .query((row, _) -> left(row))
        .list();
  }

  private static Left left(ResultSet row) throws SQLException {
    return new Left(
        row.getLong("entry"),
        row.getLong("number"),
        row.getString("kind"),
        Theme.valueOf(row.getString("theme")),
        Notices.values(row.getString("said")),
        row.getString("page"),
        row.getObject("day", LocalDate.class),
        row.getBoolean("seen"));
  }

  /// Somebody has read it.
  public void see(Reader reader, Left notice) {
    db.sql(
            """
            INSERT INTO notice.seen (account_id, notice) VALUES (:account, :notice)
            ON CONFLICT DO NOTHING
            """)
        .param("account", reader.account().id().value())
        .param("notice", notice.entry())
        .update();
  }

  /// Somebody has seen all that came with the acts up to one: what came while they looked stays
  /// new.
  public void seeAll(Reader reader, long upto) {
    db.sql(
            """
            INSERT INTO notice.seen_all (account_id, upto)
            SELECT :account, least(:upto, coalesce(max(number), 0)) FROM audit.act
            ON CONFLICT (account_id) DO UPDATE SET upto = greatest(seen_all.upto, excluded.upto)
            """)
        .param("account", reader.account().id().value())
        .param("upto", upto)
        .update();
  }
}
