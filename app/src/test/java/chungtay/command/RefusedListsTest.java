package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.command.Letterbox.Sent;
import chungtay.database.TestDatabase;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Made;
import chungtay.law.Language;
import chungtay.wording.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Lists that are none: what their senders read, on a page and in a terminal, in both languages.
class RefusedListsTest {

  static final String[] FAULTY = {
    "Mã hộ,Họ tên chủ hộ,Huyện,Xã,Loại,Ngày QĐ",
    "BL-1,Ma Văn Thắng,Định Hóa,Bảo Linh,1,15/12/2020",
    "BL-1,Ma Văn Thắng,Định Hóa,Bảo Linh,1,15/12/2020",
    "BL-2,Lý Thị Mai,Định Hóa,Bảo Lâm,1,15/12/2020",
  };

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final SmallOffice OFFICE = SmallOffice.over(DATABASE);
  static final Letterbox BOX = Letterbox.of(OFFICE);

  @TempDir Path folder;

  @BeforeAll
  static void lay() {
    OFFICE.bean(Foundations.class).lay();
  }

  @AfterAll
  static void close() {
    OFFICE.close();
    DATABASE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "standard, 9,          STANDARD_UNKNOWN, standard=9",
    "standard, 59-2019,    STANDARD_UNKNOWN, standard=59-2019",
    "year,     99999,      YEAR_UNREADABLE,  year=99999",
    "year,     -5,         YEAR_UNREADABLE,  year=-5",
    "decided,  2014-12-31, NO_LAW_THAT_DAY,  day=31/12/2014",
    "decided,  2999-12-31, DAY_TO_COME,      day=31/12/2999",
  })
  void whatIsSaidOfAListMustHold(String part, String said, String refusal, String field)
      throws Exception {
    for (var language : Language.values()) {
      var answers = new HashMap<>(Letterbox.ANSWERS);
      answers.put(part, said);
      if (refusal.equals("NO_LAW_THAT_DAY")) answers.put("year", "2014");
      var answer = BOX.send(language.tag(), answers, new Sent("danh-sach.csv", Made.text(FAULTY)));

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Letterbox.headlineOf(answer.body()))
          .isEqualTo(words(language, refusal, ".what", field));
    }
  }

  @ParameterizedTest
  @CsvSource({"year, hai nghìn", "decided, 15/12/2020", "decided, 2020-13-45"})
  void aPartThatCannotBeReadIsNamed(String part, String said) throws Exception {
    for (var language : Language.values()) {
      var answers = new HashMap<>(Letterbox.ANSWERS);
      answers.put(part, said);
      var answer = BOX.send(language.tag(), answers, new Sent("danh-sach.csv", Made.text(FAULTY)));

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body())
          .contains("<html lang=\"" + language.tag(), "“" + part + "”", "“" + said + "”");
    }
  }

  @Test
  void aFormWithoutAFileSaysThatNoneWasChosen() throws Exception {
    for (var language : Language.values()) {
      var without = BOX.send(language.tag(), Letterbox.ANSWERS);
      var chosenNone = BOX.send(language.tag(), Letterbox.ANSWERS, new Sent("", new byte[0]));

      for (var answer : List.of(without, chosenNone)) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Letterbox.headlineOf(answer.body()))
            .isEqualTo(words(language, "FILE_MISSING", ".what", ""));
      }
    }
  }

  /// A file of some kind, and why it is none of ours.
  record Kind(Sent file, ExchangeRefusal refusal) {

    Kind(String name, byte[] bytes, ExchangeRefusal refusal) {
      this(new Sent(name, bytes), refusal);
    }

    @Override
    public String toString() {
      return file.toString();
    }
  }

  static Stream<Kind> kinds() throws IOException {
    var oldExcel = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1};
    return Stream.of(
        new Kind(
            "to-trinh.pdf", text("%PDF-1.7\n%âãÏÓ\n1 0 obj"), ExchangeRefusal.FILE_NOT_A_TABLE),
        new Kind(
            "anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, ExchangeRefusal.FILE_NOT_A_TABLE),
        new Kind(
            "cu.xls",
            Arrays.copyOf(concat(oldExcel, new byte[] {(byte) 0xb1, 0x1a, (byte) 0xe1}), 512),
            ExchangeRefusal.FILE_OLD_EXCEL),
        new Kind("van-ban.docx", zip("word/document.xml", 1), ExchangeRefusal.FILE_NOT_A_TABLE),
        new Kind("bom.xlsx", zip("xl/worksheets/sheet1.xml", 64), ExchangeRefusal.FILE_SWELLS),
        new Kind("trong.csv", new byte[0], ExchangeRefusal.FILE_EMPTY),
        new Kind("tieu-de.csv", Made.text(FAULTY[0]), ExchangeRefusal.NO_HOUSEHOLDS));
  }

  static byte[] text(String latin) {
    return latin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  static byte[] concat(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /// One file of so many megabytes of nothing.
  static byte[] zip(String name, int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      for (var written = 0; written < megabytes; written++) zip.write(new byte[1 << 20]);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFileOfAnotherKindSaysWhatToSendInstead(Kind kind) throws Exception {
    var page = Letterbox.leadsTo(BOX.send("vi", Letterbox.ANSWERS, kind.file()));
    BOX.awaitWork(page);

    for (var language : Language.values()) {
      var body = BOX.get(page.replace("/vi/", "/" + language.tag() + "/") + Letterbox.DAY).body();
      assertThat(Letterbox.headlineOf(body))
          .isEqualTo(words(language, kind.refusal().name(), ".what", ""));
      assertThat(body).contains(words(language, kind.refusal().name(), ".do", ""));
    }
  }

  @Test
  void aBadRowTellsItsReasonInBothLanguages() throws Exception {
    var page = BOX.tried(Made.text(FAULTY));

    assertThat(BOX.get(page + Letterbox.DAY).body())
        .contains("Không có xã “Bảo Lâm”", "Hộ này đã có ở dòng 2");
    assertThat(BOX.get(page.replace("/vi/", "/en/") + Letterbox.DAY).body())
        .contains("There is no commune “Bảo Lâm”", "This household stands in row 2");
  }

  @Test
  void theTerminalSaysTheSame() throws Exception {
    var list = Files.write(folder.resolve("danh-sach.csv"), Made.text(FAULTY));
    var pdf =
        Files.write(folder.resolve("to-trinh.pdf"), kinds().toList().getFirst().file().bytes());
    var huge = folder.resolve("lon.csv");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength((256L << 20) + 1);
    }
    try (var database = TestDatabase.fresh()) {
      assertRefused(imported(database, pdf, "2020"), "FILE_NOT_A_TABLE", "");
      assertRefused(imported(database, huge, "2020"), "FILE_TOO_LARGE", "limit=256 MB");
      assertRefused(imported(database, list, "99999"), "YEAR_UNREADABLE", "year=99999");

      var tried = imported(database, list, "2020");
      assertThat(tried.status()).isEqualTo(1);
      assertThat(tried.out().getFirst()).startsWith("Would record 1 of 3 households");
      assertThat(tried.err())
          .satisfiesExactly(
              row -> assertThat(row).startsWith("3 · ").contains("Hộ này đã có", "stands in row 2"),
              row ->
                  assertThat(row)
                      .startsWith("4 · Xã · “Bảo Lâm” · ")
                      .contains("Không có xã", "There is no"));
    }
  }

  /// A line for each language and nothing else: no trace of the machine.
  static void assertRefused(Ran ran, String refusal, String field) {
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .satisfiesExactly(
            line -> assertSays(line, Language.VI, refusal, field),
            line -> assertSays(line, Language.EN, refusal, field));
  }

  static void assertSays(String line, Language language, String refusal, String field) {
    assertThat(line)
        .startsWith("chungtay: " + words(language, refusal, ".what", field) + ". ")
        .contains(words(language, refusal, ".do", field));
  }

  @Test
  void whatACommandIsToldMustHold() {
    assertMisused("Unknown option: '--bogus'", "serve", "--bogus");
    assertMisused("'99999' is not a port, a number up to 65535", "serve", "--port", "99999");
    assertMisused("'x' is not a port", "demo", "--port", "x");
    assertMisused("cannot read the file " + folder, imports(folder, "2020"));
    assertMisused("Missing required options", "import", "x.csv");
    assertMisused("Unmatched argument at index 0: 'bogus'", "bogus");
  }

  static void assertMisused(String why, String... arguments) {
    var ran = Ran.of(Map.of(), arguments);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).singleElement().asString().contains(why, "--help");
  }

  Ran imported(TestDatabase database, Path file, String year) {
    return Ran.over(database, folder, List.of(imports(file, year)));
  }

  static String[] imports(Path file, String year) {
    return new String[] {
      "import", file.toString(), "--standard", "59-2015", "--year", year, "--day", "2020-12-15"
    };
  }

  /// What the house says when it refuses.
  ///
  /// @param field that the words need, written as `name=value`; empty for none
  static String words(Language language, String refusal, String part, String field) {
    var equals = field.indexOf('=');
    Map<String, String> fields =
        equals < 0 ? Map.of() : Map.of(field.substring(0, equals), field.substring(equals + 1));
    return Messages.in(language).with("exchange.refusal." + refusal + part, fields);
  }
}
