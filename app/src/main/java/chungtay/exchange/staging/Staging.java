package chungtay.exchange.staging;

import chungtay.exchange.reading.Headings;
import chungtay.exchange.reading.HouseholdRows;
import chungtay.exchange.reading.HouseholdSink;
import chungtay.exchange.reading.ListedHousehold;
import chungtay.exchange.reading.ListedPerson;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.registry.IdentityNumber;
import chungtay.vault.Indexing;
import chungtay.vault.Vault;
import chungtay.wording.SearchKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes what was understood of a file into the tables of staging, many rows at a time.
public final class Staging implements HouseholdSink {

  private static final int ROWS_AT_ONCE = 20_000;

  private final UUID upload;
  private final Connection connection;
  private final Places places;
  private final Vault vault;

  /// One for all of the list: two hashes of one number would be two persons.
  private final Indexing indexing;

  private final Appraiser appraiser;
  private final Map<VillageAsked, Optional<UnitId>> villages = new HashMap<>();
  private int number;

  private final CopyRows sheets =
      new CopyRows("exchange.sheet", "upload_id", "number", "name", "above", "headings", "unread");
  private final CopyRows households = StagedColumns.households();
  private final CopyRows members = StagedColumns.persons();
  private final CopyRows complaints = StagedColumns.complaints();

  private record VillageAsked(UnitId commune, String key, LocalDate day) {}

  /// Staging of one upload.
  ///
  /// @param connection of the running transaction, which has touched these tables already: so keys
  ///   of hashes do not change before it ends
  public Staging(
      UUID upload, Connection connection, Places places, Vault vault, Appraiser appraiser) {
    this.upload = upload;
    this.connection = connection;
    this.places = places;
    this.vault = vault;
    this.indexing = vault.indexing();
    this.appraiser = appraiser;
  }

  @Override
  public void sheet(int sheet, String name, Headings headings) {
    sheets.row().uuid(upload).small(sheet).text(name);
    sheets.text(headings.above());
    sheets.texts(headings.titles()).texts(headings.unread());
  }

  @Override
  public void household(HouseholdRows rows) {
    number++;
    households.row().uuid(upload).integer(number).small(rows.sheet());
    households.integer(rows.firstRow()).integer(rows.lastRow());
    var household = rows.household();
    if (household == null) {
      households.flag(true).flag(false);
      StagedColumns.nothingKnown(households);
    } else {
      households.flag(false).flag(false);
      write(household);
    }
    for (var complaint : rows.complaints()) write(rows, complaint);
    if (members.rows() + households.rows() >= ROWS_AT_ONCE) send();
  }

  private void write(ListedHousehold household) {
    var head = household.head();
    var identity = head.identity();
    var index = identity == null ? null : indexing.of(identity);
    var headKey = SearchKey.of(head.name());
    var village = household.village();
    var villageKey = village == null ? "" : Headings.key(village);
    households.text(ownKey(household, index, headKey, villageKey));
    households.text(household.code()).day(household.day());
    households.uuid(household.commune().unit().value());
    households.text(villageKey.isEmpty() ? null : village);
    households.text(villageKey.isEmpty() ? null : villageKey);
    households.uuid(unit(household, villageKey));
    StagedColumns.traits(households, household.traits());
    households.text(head.name()).text(headKey).small(year(head)).bytes(index);
    StagedColumns.decided(households, household);
    StagedColumns.form(households, household, appraiser);
    var position = 0;
    for (var member : household.members()) write(member, ++position, position == 1 ? index : null);
  }

  private static @Nullable Integer year(ListedPerson person) {
    var born = person.born();
    return born == null ? null : born.date().getYear();
  }

  /// The village where it is known, the commune where no village is named, else nothing yet.
  private @Nullable UUID unit(ListedHousehold household, String villageKey) {
    var commune = household.commune().unit();
    var village = household.village();
    if (villageKey.isEmpty() || village == null) return commune.value();
    return villages
        .computeIfAbsent(
            new VillageAsked(commune, villageKey, household.day()),
            asked -> places.villageNamed(commune, village, asked.day()).map(Unit::id))
        .map(UnitId::value)
        .orElse(null);
  }

  /// What tells this household from the others of the file.
  private static String ownKey(
      ListedHousehold household, byte @Nullable [] index, String headKey, String villageKey) {
    var code = household.code();
    if (code != null) return "C" + code;
    var commune = household.commune().unit().value();
    if (index != null) return "I" + commune + HexFormat.of().formatHex(index);
    return "N" + commune + "|" + villageKey + "|" + headKey + "|" + year(household.head());
  }

  private void write(ListedPerson person, int position, byte @Nullable [] knownIndex) {
    members.row().uuid(upload).integer(number).small(position).integer(person.row());
    members.text(person.relation()).text(person.name()).text(SearchKey.of(person.name()));
    var born = person.born();
    members.day(born == null ? null : born.date()).flag(born == null ? null : born.yearOnly());
    members.text(person.gender()).text(person.ethnic());
    var identity = person.identity();
    if (identity == null) {
      members.bytes(null).bytes(null).text(null);
      return;
    }
    members.bytes(vault.encrypt(identity));
    members.bytes(knownIndex == null ? indexing.of(identity) : knownIndex);
    members.text(new IdentityNumber(identity).tail());
  }

  private void write(HouseholdRows rows, HouseholdRows.RowComplaint complaint) {
    complaints.row().uuid(upload).small(rows.sheet());
    complaints.integer(rows.firstRow()).integer(rows.lastRow());
    complaints.integer(complaint.row()).integer(complaint.column());
    complaints.text(complaint.heading()).text(complaint.written());
    complaints.name(complaint.complaint().fault()).text(complaint.complaint().suggestion());
    complaints.texts(complaint.complaint().details());
    complaints.flag(complaint.complaint().fault().keepsOut());
  }

  /// Sends the rows that have gathered.
  public void send() {
    try {
      sheets.send(connection);
      households.send(connection);
      members.send(connection);
      complaints.send(connection);
    } catch (SQLException failure) {
      throw new IllegalStateException("staging of upload " + upload, failure);
    }
  }
}
