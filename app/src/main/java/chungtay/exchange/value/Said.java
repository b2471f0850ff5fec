package chungtay.exchange.value;

import java.util.function.Function;

/// What a cell says: a value, nothing, or something that cannot be right.
public sealed interface Said<T> {

  record Value<T>(T value) implements Said<T> {}

  /// The cell is empty: the list does not say.
  record Nothing<T>() implements Said<T> {}

  record Wrong<T>(Complaint complaint) implements Said<T> {}

  /// A value that was understood although it is not written as it should be.
  record Noted<T>(T value, Complaint note) implements Said<T> {}

  static <T> Said<T> value(T value) {
    return new Value<>(value);
  }

  static <T> Said<T> nothing() {
    return new Nothing<>();
  }

  static <T> Said<T> wrong(Fault fault, String... details) {
    return new Wrong<>(Complaint.of(fault, details));
  }

  static <T> Said<T> wrong(Complaint complaint) {
    return new Wrong<>(complaint);
  }

  /// The same, with the value taken further.
  default <U> Said<U> then(Function<T, Said<U>> further) {
    return switch (this) {
      case Value<T>(var value) -> further.apply(value);
      case Nothing<T> _ -> nothing();
      case Wrong<T>(var complaint) -> wrong(complaint);
      case Noted<T>(var value, var note) ->
          switch (further.apply(value)) {
            case Value<U>(var taken) -> new Noted<>(taken, note);
            case Nothing<U> nothing -> nothing;
            case Wrong<U> wrong -> wrong;
            case Noted<U> noted -> noted;
          };
    };
  }
}
