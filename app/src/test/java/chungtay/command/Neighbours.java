package chungtay.command;

import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Defaults;
import chungtay.law.StandardId;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Event;
import chungtay.registry.event.Events;
import chungtay.registry.event.Proposal;
import chungtay.registry.event.Versions;
import chungtay.registry.paper.Notes;
import chungtay.registry.paper.Papers;
import chungtay.registry.subject.Retention;
import chungtay.vault.closed.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An office with two poor households of Kim Phượng, one in a village of it and one of which no
/// list names a village; each with everything that may be held of a household.
final class Neighbours implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final String NOBODY = "00000000-0000-7000-8000-000000000000";

  /// Who proposed what waits and wrote the notes: the officer whose area is the village.
  static final String WRITER = "thu-commune-officer-own";

  private static final String COMMUNE = "05551"; // Kim Phượng, into which went
  private static final String FORMER = "Xã Kim Sơn";
  private static final LocalDate TOLD = LocalDate.of(2021, 6, 1);

  /// So long ago that whoever it names is past a term of a year.
  private static final Defaults REVIEW =
      new Defaults(new StandardId("59-2015"), 2016, LocalDate.of(2016, 12, 5));

  private final TestDatabase database = TestDatabase.fresh();
  final SmallOffice office = SmallOffice.over(database);
  final Home inVillage;
  final Home inCommune;

  Neighbours() throws IOException {
    office.withOnly(list(), REVIEW);
    inVillage = home("Một");
    inCommune = home("Hai");
    office.bean(Retention.class).set("1", "quy chế thử", actor("somebody"));
  }

  /// A household and what is held of it, by the names that the table of endpoints gives them.
  ///
  /// @param head what its head is called
  record Home(String head, Map<String, String> held) {

    Home {
      held = Map.copyOf(held);
    }
  }

  /// How the area of a post lies to the household that is asked about.
  enum Relation {
    /// The household lives in it.
    OWN,
    /// It lives in a village of it.
    CHILD,
    /// It lives in what the area has become.
    SUCCESSOR,
    /// It lives beside it.
    SIBLING,
    /// It lives in the commune, nobody knows in which village: maybe here, maybe not.
    PARENT
  }

  UnitId area(Relation relation) {
    var places = office.bean(Places.class);
    var commune = places.on(TODAY).byCode(COMMUNE).orElseThrow().id();
    return switch (relation) {
      case OWN, PARENT -> places.villageNamed(commune, "Ở Đây", TODAY).orElseThrow().id();
      case SIBLING -> places.villageNamed(commune, "Bên Cạnh", TODAY).orElseThrow().id();
      case CHILD -> commune;
      case SUCCESSOR -> places.formerly(Level.COMMUNE, FORMER, TODAY).getFirst().id();
    };
  }

  Home home(Relation relation) {
    return relation == Relation.PARENT ? inCommune : inVillage;
  }

  /// Each household twice, so that two look alike.
  private static Path list() throws IOException {
    var rows =
        "Mã hộ,Họ tên chủ hộ,Thành viên,Quan hệ,Ngày sinh,CCCD,Mã xã,Thôn,Loại,Điểm B1,Điểm B2,toilet\n"
            + household("LG-1", "Một", "012345671", "Xóm Ở Đây")
            + household("LG-2", "Một", "", "Xóm Ở Đây")
            + household("LG-3", "Hai", "012345672", "")
            + household("LG-4", "Hai", "", "")
            + household("LG-5", "Năm", "", "Xóm Bên Cạnh");
    return Files.writeString(TestDatabase.folder().resolve("lang-gieng.csv"), rows);
  }

  private static String household(String code, String name, String number, String village) {
    var head = "Quách Thị " + name;
    var all = code + "," + head + ",%s,%s,%s,%s," + COMMUNE + "," + village + ",1,100,30,1\n";
    return all.formatted(head, "Chủ hộ", "31/12/1958", number)
        + all.formatted("Quách Văn " + name + " Con", "Con", "01/02/1990", "");
  }

  private Home home(String name) {
    var head = "Quách Thị " + name;
    var ids =
        rows(
            """
            SELECT m.household_id || ' ' || m.person_id
              FROM registry.membership AS m
              JOIN registry.person_known AS k ON k.person_id = m.person_id AND k.withdrawn IS NULL
              JOIN registry.household_code AS c ON c.household_id = m.household_id
             WHERE k.full_name = '%s' AND m.withdrawn IS NULL
             ORDER BY c.code
            """
                .formatted(head));
    var own = ids.getFirst().split(" ", 2);
    var both = List.of(own[0], ids.getLast().split(" ", 2)[0]).stream().sorted().toList();
    var household = new HouseholdId(UUID.fromString(own[0]));
    var held = new HashMap<String, String>();
    held.put("id", own[0]);
    held.put("person", own[1]);
    held.put("one", both.getFirst());
    held.put("other", both.getLast());
    held.put("words", head.equals("Quách Thị Một") ? "quach+thi+mot" : "quach+thi+hai");
    held.put("event", waiting(household));
    held.put("paper", paper(household));
    held.put("note", note(household));
    var everybody = Scope.all("thử", TODAY);
    office.bean(Households.class).open(household, actor("somebody"), everybody);
    return new Home(head, held);
  }

  /// What is proposed and can no longer be approved, as something else was told since: so it waits
  /// on, whoever is let in.
  private String waiting(HouseholdId household) {
    var proposed = tell(new Event.MoveOut(TOLD, household));
    var merit = Event.Recognition.Trait.MERIT;
    tell(new Event.Recognition(TOLD, household, merit, true));
    return proposed;
  }

  private String tell(Event event) {
    var version = office.bean(Versions.class).of(List.of(event.household()));
    var told =
        office.bean(Events.class).perform(Proposal.of(event, "theo giấy tờ"), writer(), version);
    return told.id().value().toString();
  }

  private String paper(HouseholdId household) {
    var pdf = Samples.pdf("của " + household.value());
    var sent =
        new Papers.Sent("Đơn", "don.pdf", Optional.empty(), () -> new ByteArrayInputStream(pdf));
    return office.bean(Papers.class).attach(household, sent, writer()).value().toString();
  }

  private String note(HouseholdId household) {
    return office.bean(Notes.class).write(household, "đã đến thăm", writer()).value().toString();
  }

  private static Editor writer() {
    return new Editor(actor(WRITER), Scope.all("thử", TODAY), Role.COMMUNE_OFFICER);
  }

  private static Actor actor(String login) {
    return new Actor(login, "thử", "thử");
  }

  private List<String> rows(String sql) {
    return database.client().sql(sql).query((row, _) -> row.getString(1)).list();
  }

  @Override
  public void close() {
    office.close();
    database.close();
  }
}
