package chungtay.registry;

import java.util.Optional;

/// What is known of a household as a whole on a day; empty is "no list says".
///
/// @param collective whether it is collective housing, outside every class
public record Known(
    Optional<Integer> persons,
    Optional<Boolean> ethnicMinority,
    Optional<Boolean> noLabour,
    Optional<Boolean> merit,
    Optional<Boolean> disabled,
    Optional<Boolean> farming,
    boolean collective) {}
