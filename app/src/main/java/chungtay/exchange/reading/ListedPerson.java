package chungtay.exchange.reading;

import chungtay.exchange.value.Day;
import org.jspecify.annotations.Nullable;

/// A person as a list says it.
///
/// @param row where in the sheet
/// @param relation to the head; [chungtay.registry.Intake#HEAD] for the head
/// @param gender as the registry keeps it
/// @param identity the number itself; it goes from here into the vault and nowhere else
public record ListedPerson(
    int row,
    String relation,
    String name,
    @Nullable Day born,
    @Nullable String gender,
    @Nullable String ethnic,
    @Nullable String identity) {

  @Override
  public String toString() {
    return "person in row " + row;
  }
}
