package chungtay.letter;

import chungtay.law.PaperLayout.Lettering;
import chungtay.law.PaperLayout.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The words that the layout itself puts on paper; both files take them from here.
final class Phrases {

  static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  static final String ADDRESSED = "Kính gửi:";
  static final String RECIPIENTS = "Nơi nhận:";
  static final String DRAFT = "DỰ THẢO";
  static final String SYNTHETIC = "Dữ liệu giả lập";

  private static final String COMMITTEE = "Ủy ban nhân dân ";

  /// Letters.
  private static final int PLACE_ON_A_LINE = 24;

  private static final Locale VIETNAMESE = Locale.of("vi");

  /// From here on the act wants no nought before a number, and none before a month.
  private static final int FIRST_PLAIN_NUMBER = 10;

  private static final int FIRST_PLAIN_MONTH = 3;
  private static final String BLANK = "\u2026\u2026";

  private Phrases() {}

  /// Text in the letters of its part.
  static String in(Lettering lettering, String text) {
    var set = lettering.is(Style.UPPER) ? text.toUpperCase(VIETNAMESE) : text;
    return Typeface.of(lettering.is(Style.BOLD), lettering.is(Style.ITALIC)).holding(set);
  }

  static Optional<String> superior(Head head) {
    return head.superior().map(Phrases::overTwoLines);
  }

  static String issuer(Head head) {
    return overTwoLines(head.issuer());
  }

  /// A committee's name does not fit on a line, and is parted before that of its place.
  private static String overTwoLines(String agency) {
    var place = agency.startsWith(COMMITTEE) ? agency.substring(COMMITTEE.length()) : "";
    return place.isEmpty() || place.length() > PLACE_ON_A_LINE
        ? agency
        : COMMITTEE + place.replace(' ', '\u00a0');
  }

  static String number(Head head) {
    return "Số: " + plainNumber(head);
  }

  private static String plainNumber(Head head) {
    return head.number().map(number -> nought(number, FIRST_PLAIN_NUMBER)).orElse(BLANK)
        + "/"
        + head.symbol();
  }

  static String placeAndDay(Head head) {
    return head.place() + ", " + day(head.day());
  }

  private static String day(Optional<LocalDate> issued) {
    return "ngày %s tháng %s năm %s"
        .formatted(
            issued.map(day -> nought(day.getDayOfMonth(), FIRST_PLAIN_NUMBER)).orElse(BLANK),
            issued.map(day -> nought(day.getMonthValue(), FIRST_PLAIN_MONTH)).orElse(BLANK),
            issued.map(day -> String.valueOf(day.getYear())).orElse(BLANK));
  }

  private static String nought(int number, int firstPlain) {
    return number < firstPlain ? "0" + number : String.valueOf(number);
  }

  static String letterSubject(Subject.Official subject) {
    return "V/v " + subject.about();
  }

  static List<String> grounds(Letter letter) {
    return closed(letter.grounds(), ".");
  }

  /// Several addressees, each on a line.
  static List<String> addressees(Subject subject) {
    return closed(subject.addressees(), ".").stream().map(one -> "- " + one).toList();
  }

  static List<String> recipients(Recipients recipients) {
    var all = new ArrayList<String>();
    recipients.others().forEach(one -> all.add("- " + bare(one) + ";"));
    all.add("- Lưu: " + bare(recipients.kept()) + ".");
    return List.copyOf(all);
  }

  private static List<String> closed(List<String> lines, String end) {
    return IntStream.range(0, lines.size())
        .mapToObj(at -> bare(lines.get(at)) + (at < lines.size() - 1 ? ";" : end))
        .toList();
  }

  private static String bare(String line) {
    return line.replaceAll("[\\s;.,]+$", "");
  }

  static String signing(Signature.Line line) {
    return line.authority().map(authority -> authority + ". ").orElse("") + line.post();
  }

  /// One annex has no number.
  static String annex(int number, int all) {
    return all == 1 ? "Phụ lục" : "Phụ lục " + Numbering.roman(number);
  }

  static String annexNote(Letter letter) {
    var kind =
        switch (letter.subject()) {
          case Subject.Named named -> named.kind();
          case Subject.Official official -> "Công văn";
        };
    return "(Kèm theo %s số %s %s của %s)"
        .formatted(
            kind, plainNumber(letter.head()), day(letter.head().day()), letter.head().issuer());
  }

  /// What a file calls itself.
  static String title(Letter letter) {
    return switch (letter.subject()) {
      case Subject.Named named -> named.kind() + " " + named.about();
      case Subject.Official official -> letterSubject(official);
    };
  }
}
