package chungtay.command;

import chungtay.exchange.reading.Made;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lists of as many households as a test needs.
final class ManyHouseholds {

  private ManyHouseholds() {}

  /// A list of the households of a commune with numbers from one to another.
  static byte[] list(String prefix, int first, int last) {
    var rows =
        IntStream.rangeClosed(first, last)
            .mapToObj(n ->
                "%s-%d,Ma Văn %s,Định Hóa,Bảo Linh,Xóm %s,1".formatted(prefix, n, name(n), prefix));
    return Made.text(
        Stream.concat(Stream.of("Mã hộ,Họ tên chủ hộ,Huyện,Xã,Thôn,Loại"), rows)
            .toArray(String[]::new));
  }

  /// A name of its own for each number.
  static String name(int number) {
    return "" + (char) ('A' + number / 26 % 26) + (char) ('a' + number % 26);
  }
}
