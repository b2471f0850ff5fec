package chungtay.notice;

import chungtay.audit.ActId;
import chungtay.wording.WorkingDay;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where notices are left: the one door of the room for whoever acts.
@Component
public class Notices {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient db;
  private final WorkingDay workingDay;

  public Notices(JdbcClient db, WorkingDay workingDay) {
    this.db = db;
    this.workingDay = workingDay;
  }

  /// Leaves a notice, in the transaction of the act that it tells of: both stand, or neither. Who
  /// did the act is not told of it.
  public void leave(ActId act, Notice notice) {
    var row =
        db.sql(
                """
                INSERT INTO notice.notice (kind, theme, agency_id, needs, account_id, said, page, day, once, recorded)
                VALUES (:kind, :theme, :agency, :needs, :account, CAST(:said AS jsonb), :page, :day, :once, :act)
                ON CONFLICT DO NOTHING
                """)
            .param("kind", notice.kind().key())
            .param("theme", notice.kind().theme().name())
            .param("said", JSON.writeValueAsString(notice.values()))
            .param("page", notice.page())
            .param("day", workingDay.today())
            .param("once", notice.once().orElse(null))
            .param("act", act.value());
    addressed(row, notice.to()).update();
  }

  private static JdbcClient.StatementSpec addressed(JdbcClient.StatementSpec row, To to) {
    return switch (to) {
      case To.Agency(var agency, var needs) ->
          row.param("agency", agency.value()).param("needs", needs.name()).param("account", null);
      case To.Person(var account) ->
          row.param("agency", null).param("needs", null).param("account", account.value());
    };
  }

  static List<Value> values(String said) {
    return Arrays.asList(JSON.readValue(said, Value[].class));
  }
}
