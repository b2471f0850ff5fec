package chungtay.law;

import java.time.LocalDate;
import java.util.List;

/// The shape of a file that holds one quantity. What does not fit it exactly is refused: a value
/// without a source as much as a misspelt key.
record DatedFile<V>(
    String quantity,
    Words title,
    List<Dated.Entry<V>> values,
    LocalDate checked,
    List<Words> notModelled) {

  DatedFile {
    values = List.copyOf(values);
    notModelled = List.copyOf(notModelled);
  }

  Dated<V> dated() {
    return new Dated<>(quantity, values);
  }
}
