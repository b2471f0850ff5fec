package chungtay.command;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import java.util.EnumMap;
import java.util.Map;

/// An office with the lists of one district, and other systems that ask it with the token of a post
/// of each role.
final class MachineOffice implements AutoCloseable {

  static final String HERE = "05554"; // Bảo Linh
  static final String THERE = "05536"; // Chợ Chu, of the same district
  static final String DISTRICT = "167";
  static final String LIST = "/api/v1/households";

  private final District district = District.open(DISTRICT);
  final TestDatabase database = district.database;
  final SmallOffice office = district.office;
  final Described described;
  private final Map<Role, MachineReader> machines = new EnumMap<>(Role.class);

  MachineOffice() throws Exception {
    described = new Described(MachineReader.nobody(office, "/api/v1/openapi.json").body());
  }

  /// With a token that may ask for households, where its post sees any.
  MachineReader machine(Role role) {
    return machines.computeIfAbsent(
        role, _ -> MachineReader.of(office, role, role.reach() != Role.Reach.NOBODY));
  }

  @Override
  public void close() {
    district.close();
  }
}
