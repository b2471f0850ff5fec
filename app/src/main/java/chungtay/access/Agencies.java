package chungtay.access;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.law.Law;
import chungtay.law.Words;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where agencies are kept, each under the name that it bears on a day.
@Component
public class Agencies {

  private static final Words COMMITTEE = new Words("Ủy ban nhân dân", "People's Committee of");
  private static final Words COMMITTEE_IN_SHORT = new Words("UBND", "Committee of");

  /// How the codes of People's Committees begin.
  public static final String COMMITTEE_CODE = "committee-";

  private final JdbcClient db;
  private final Acts acts;
  private final Places places;
  private final AgencyFile file;

  public Agencies(
      JdbcClient db, Acts acts, Places places, Law law, @Value("${chungtay.home}") String home) {
    this.db = db;
    this.acts = acts;
    this.places = places;
    this.file = new AgencyFile(law, Path.of(home, "data", "access", "agencies.csv"));
  }

  public Optional<Agency> find(AgencyId agency, LocalDate day) {
    return one("a.id = :sought", agency.value(), day);
  }

  /// @param code ours; that of the law's files where they know the agency
  public Optional<Agency> byCode(String code, LocalDate day) {
    return one("a.code = :sought", code, day);
  }

  /// All that are known by a day, but for the People's Committees, which follow from the units.
  public List<Agency> all(LocalDate day) {
    return those("a.kind <> :sought", Agency.Kind.COMMITTEE.name(), day);
  }

  /// Some, by their identities; those that nobody knows are absent.
  public Map<AgencyId, Agency> named(Collection<AgencyId> agencies, LocalDate day) {
    var ids = agencies.stream().map(AgencyId::value).toArray(UUID[]::new);
    return those("a.id = ANY (:sought)", ids, day).stream()
        .collect(Collectors.toMap(Agency::id, Function.identity()));
  }

  private Optional<Agency> one(String condition, Object sought, LocalDate day) {
    return those(condition, sought, day).stream().findFirst();
  }

  private List<Agency> those(String condition, Object sought, LocalDate day) {
    return db
        .sql(
            """
            SELECT a.id AS agency_id, a.code, a.kind, a.unit_id, n.name_vi, n.name_en, n.short_vi, n.short_en
              FROM access.agency AS a
              LEFT JOIN access.agency_name AS n
                ON n.agency_id = a.id AND n.withdrawn IS NULL AND n.held @> :day
             WHERE %s
             ORDER BY a.code
            """
                .formatted(condition))
        .param("sought", sought)
        .param("day", day)
        .query((row, _) -> agency(row))
        .list()
        .stream()
        .map(agency -> agency.unit().map(unit -> committee(agency, unit, day)).orElse(agency))
        .toList();
  }

  private static Agency agency(ResultSet row) throws SQLException {
    var code = row.getString("code");
    return new Agency(
        new AgencyId(row.getObject("agency_id", UUID.class)),
        code,
        Agency.Kind.valueOf(row.getString("kind")),
        words(row.getString("name_vi"), row.getString("name_en"), code),
        words(row.getString("short_vi"), row.getString("short_en"), code),
        Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new));
  }

  private static Words words(@Nullable String vi, @Nullable String en, String otherwise) {
    return vi == null || en == null ? new Words(otherwise, otherwise) : new Words(vi, en);
  }

  /// A People's Committee bears the name that its unit has on the day; of a unit that the day does
  /// not know, the last that it had.
  private Agency committee(Agency read, UnitId unit, LocalDate day) {
    var name =
        places
            .on(day)
            .find(unit)
            .or(() -> places.lastKnown(unit))
            .map(Unit::name)
            .orElse(read.code());
    return new Agency(
        read.id(),
        read.code(),
        read.kind(),
        named(COMMITTEE, name),
        named(COMMITTEE_IN_SHORT, name),
        read.unit());
  }

  private static Words named(Words what, String unit) {
    var inside = unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
    return new Words(what.vi() + " " + inside, what.en() + " " + unit);
  }

  /// The People's Committee of a unit, which it is seen to that it is known. It works in its unit.
  public AgencyId committeeOf(ActId act, UnitId unit) {
    var code = codeOfCommittee(unit);
    return find(code)
        .orElseGet(() -> {
          var agency = add(act, code, Agency.Kind.COMMITTEE, unit);
          worksIn(act, agency, unit);
          return agency;
        });
  }

  /// The code of the People's Committee of a unit, whether or not it is known yet.
  public static String codeOfCommittee(UnitId unit) {
    return COMMITTEE_CODE + unit.value();
  }

  /// The unit whose People's Committee bears a code; none where it is no committee's.
  public static Optional<UnitId> unitOfCommittee(String code) {
    if (!code.startsWith(COMMITTEE_CODE)) return Optional.empty();
    return Optional.of(new UnitId(UUID.fromString(code.substring(COMMITTEE_CODE.length()))));
  }

  /// An agency that a plan names and nobody knew until then. It works in the province.
  ///
  /// @param basis where its name was read
  /// @return its code
  public String declare(ActId act, Agency.Kind kind, String name, String basis) {
    var code = "declared-" + UuidCreator.getTimeOrderedEpoch();
    var agency = add(act, code, kind, null);
    name(act, agency, new Words(name, name), new Words(name, name), basis);
    return code;
  }

  /// Whoever takes on households, under the name that they are known by.
  public AgencyId addSponsor(ActId act, String name) {
    var agency =
        add(act, "sponsor-" + UuidCreator.getTimeOrderedEpoch(), Agency.Kind.SPONSOR, null);
    name(act, agency, new Words(name, name), new Words(name, name), "as they call themselves");
    return agency;
  }

  /// Loads those of `data/access/agencies.csv` that are not known yet. They work in the province.
  public void seed(Actor actor, UnitId province) {
    var fresh = file.rows().stream().filter(one -> find(one.code()).isEmpty()).toList();
    if (fresh.isEmpty()) return;
    var deed = Deed.of("access.seed", "data/access", "các cơ quan nêu trong kế hoạch");
    acts.perform(
        actor,
        deed,
        act -> {
          for (var one : fresh) {
            var agency = add(act, one.code(), one.kind(), null);
            name(act, agency, one.name(), one.shortName(), one.basis());
            worksIn(act, agency, province);
          }
          return act;
        });
  }

  private Optional<AgencyId> find(String code) {
    return db.sql("SELECT id FROM access.agency WHERE code = :code")
        .param("code", code)
        .query((row, _) -> new AgencyId(row.getObject("id", UUID.class)))
        .optional();
  }

  private AgencyId add(ActId act, String code, Agency.Kind kind, @Nullable UnitId unit) {
    var agency = new AgencyId(UuidCreator.getTimeOrderedEpoch());
    db.sql(
            """
            INSERT INTO access.agency (id, code, kind, unit_id, recorded)
            VALUES (:id, :code, :kind, :unit, :act)
            """)
        .param("id", agency.value())
        .param("code", code)
        .param("kind", kind.name())
        .param("unit", unit == null ? null : unit.value())
        .param("act", act.value())
        .update();
    return agency;
  }

  private void name(ActId act, AgencyId agency, Words name, Words shortName, String basis) {
    db.sql(
            """
            INSERT INTO access.agency_name (agency_id, held, name_vi, name_en, short_vi, short_en, basis, recorded)
            VALUES (:agency, '(,)', :vi, :en, :short_vi, :short_en, :basis, :act)
            """)
        .param("agency", agency.value())
        .param("vi", name.vi())
        .param("en", name.en())
        .param("short_vi", shortName.vi())
        .param("short_en", shortName.en())
        .param("basis", basis)
        .param("act", act.value())
        .update();
  }

  private void worksIn(ActId act, AgencyId agency, UnitId unit) {
    db.sql(
            """
            INSERT INTO access.area (agency_id, unit_id, held, recorded)
            VALUES (:agency, :unit, '(,)', :act)
            """)
        .param("agency", agency.value())
        .param("unit", unit.value())
        .param("act", act.value())
        .update();
  }
}
