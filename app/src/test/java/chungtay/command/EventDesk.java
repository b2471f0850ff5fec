package chungtay.command;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Defaults;
import chungtay.law.StandardId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An office in which officers of Bảo Linh and its district tell what happens to households.
final class EventDesk implements AutoCloseable {

  static final String HERE = "05554"; // Bảo Linh
  static final String THERE = "05536"; // Chợ Chu, of the same district
  static final String TODAY = "?day=2021-09-30";
  static final String QUEUE = "/vi/desk/events" + TODAY;

  static final String REASON = "theo giấy tờ của hộ";

  private static final Defaults REVIEW =
      new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 5));

  private final TestDatabase database = TestDatabase.fresh();
  private final SmallOffice office = SmallOffice.over(database);
  private int last;

  /// The people of a village work in another than the families of the tests live in.
  EventDesk() throws IOException {
    office.withOnly(list("BD-0", "Họ", HERE, "Xóm Đầu"), REVIEW);
  }

  /// A household by the name that all its members bear.
  record Family(String id, String code, String name) {

    /// As long as each has another first name, nobody looks like another.
    String called(String who) {
      return name + " Thị " + who;
    }

    String page() {
      return "/vi/desk/household/" + id + TODAY;
    }

    String page(String kind) {
      return "/vi/desk/household/" + id + "/event/" + kind + TODAY;
    }
  }

  /// A new poor household of a man, his wife and a child, all of one name of their own.
  Family family(String commune) throws IOException {
    last++;
    var code = "BD-" + last;
    var name = "Họ" + (char) ('a' + last / 20) + (char) ('a' + last % 20);
    office.bringIn(list(code, name, commune, "Xóm Biến Động"), REVIEW);
    var id =
        rows(
            "SELECT household_id::text FROM registry.household_code WHERE code = '%s'"
                .formatted(code));
    return new Family(id.getFirst(), code, name);
  }

  private static Path list(String code, String name, String commune, String village)
      throws IOException {
    var place = commune + "," + village;
    var rows =
        "Mã hộ,Họ tên chủ hộ,Thành viên,Quan hệ,Ngày sinh,Giới tính,CCCD,Mã xã,Thôn,Loại,Điểm B1,Điểm B2\n"
            + row(code, name, "Ông,Chủ hộ,31/12/1958,Nam", place)
            + row(code, name, "Bà,Vợ,1960,Nữ", place)
            + row(code, name, "Con,Con,01/02/1990,Nam", place);
    return Files.writeString(TestDatabase.folder().resolve(code + ".csv"), rows);
  }

  private static String row(String code, String name, String member, String place) {
    return "%s,%s Thị Ông,%s Thị %s,,%s,1,100,30\n".formatted(code, name, name, member, place);
  }

  List<String> rows(String sql) {
    return database.client().sql(sql).query((row, _) -> row.getString(1)).list();
  }

  PostReader seat(Role role) throws Exception {
    return PostReader.in(office, role);
  }

  Form form(Family family, String kind) throws Exception {
    var form = Form.open(seat(Role.COMMUNE_OFFICER), family.page(kind));
    return form.type(Map.of("happened", "2021-09-01", "reason", REASON));
  }

  long events() {
    return database.client().sql("SELECT count(*) FROM registry.event").query(Long.class).single();
  }

  static Map<String, String> child(String name) {
    var typed = new HashMap<>(Map.of("name", name, "born", "15/08/2021", "gender", "FEMALE"));
    typed.put("relation", "Con");
    return typed;
  }

  @Override
  public void close() {
    office.close();
    database.close();
  }
}
