package chungtay.plan.reader;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.plan.document.ClauseId;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.ReaderRefusal;
import chungtay.refusal.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every text, and what is refused.
class PlanReaderTest {

  static final PlanReader READER = PlansOfOurOwnTest.READER;

  /// The plans with lines taken away and lines twice.
  static Stream<String> mutilated() throws IOException {
    var texts = new ArrayList<String>();
    for (var plan : PlansOfOurOwnTest.plans()) texts.add(Files.readString(plan));
    return IntStream.range(0, 500).mapToObj(seed -> mutilated(texts, seed));
  }

  private static String mutilated(List<String> texts, int seed) {
    var random = new Random(seed);
    var lines = new ArrayList<>(texts.get(seed % texts.size()).lines().toList());
    for (var step = random.nextInt(1, 40); step > 0; step--) {
      var at = random.nextInt(lines.size());
      switch (random.nextInt(3)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
        default ->
            lines.set(at, lines.get(at).substring(random.nextInt(lines.get(at).length() + 1)));
      }
      if (lines.isEmpty()) lines.add("I. a");
    }
    return String.join("\n", lines) + "\nhết";
  }

  @Test
  void noTextIsTooBrokenAndNoLineOfItIsLost() throws IOException {
    mutilated()
        .forEach(text -> {
          var draft = READER.read(text, OptionalInt.empty());
          Assertions.assertThat(lost(draft)).as(text).isEmpty();
          for (var clause : draft.clauses()) new ClauseId(clause.path());
          assertThat(draft.clauses()).extracting(Draft.DraftClause::path).doesNotHaveDuplicates();
        });
  }

  @ParameterizedTest
  @MethodSource("chungtay.plan.reader.PlansOfOurOwnTest#plans")
  void readingTwiceGivesTheSame(java.nio.file.Path plan) throws IOException {
    var text = Files.readString(plan);

    assertThat(READER.read(text, OptionalInt.empty()))
        .isEqualTo(READER.read(text, OptionalInt.empty()));
    assertThat(lost(READER.read(text, OptionalInt.empty()))).isEmpty();
  }

  /// Lines with words that the draft holds nowhere.
  static List<String> lost(Draft draft) {
    var held = new BitSet();
    var places = new ArrayList<Place>();
    draft.clauses().forEach(clause -> places.add(clause.place()));
    places.addAll(draft.head().lines());
    draft.tables().forEach(table -> places.add(table.place()));
    draft.annexes().forEach(annex -> places.add(annex.place()));
    draft.footnotes().forEach(note -> places.add(note.place()));
    draft.unread().forEach(piece -> places.add(piece.place()));
    places.forEach(place -> held.set(place.firstLine(), place.lastLine() + 1));
    return IntStream.rangeClosed(1, draft.lines().size())
        .filter(line -> !held.get(line))
        .mapToObj(line -> draft.lines().get(line - 1))
        .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phối hợp với ",
        "Sở Y tế, ",
        "căn cứ, ",
        "(qua ",
        "- ",
        "Sở ",
        "trước ngày ",
        "chủ trì: ",
        "hằng tháng, ",
        "1.1.1.1 ",
        "** ",
        "<td>",
        "| ",
        "31/12, ",
        "phấn đấu từ 1 hộ lên ",
        ", giao Sở Y tế ",
        "trường hợp phải thì ",
        "Sở Y tế (gọi tắt là Sở Y) ",
        "; gửi về "
      })
  void aPhraseAHundredThousandTimesIsReadInTime(String phrase) {
    var line =
        "I. NHIỆM VỤ\n1. Sở Y tế " + phrase.repeat(Math.min(100_000, 1_900_000 / phrase.length()));

    Assertions.assertThatCode(() ->
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> outcome(line)))
        .doesNotThrowAnyException();
  }

  private static Object outcome(String text) {
    try {
      return READER.read(text, OptionalInt.empty());
    } catch (Refused refused) {
      return refused.refusal();
    }
  }

  @Test
  void whatIsNoPlanIsRefused() {
    refuses(" \n\n".getBytes(UTF_8), ReaderRefusal.PLAN_EMPTY);
    refuses("kế hoạch".getBytes(UTF_16), ReaderRefusal.PLAN_NOT_UTF8);
    refuses("a\0b".getBytes(UTF_8), ReaderRefusal.PLAN_NOT_READABLE);
    refuses(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, ReaderRefusal.PLAN_NOT_READABLE);
    refuses(WordPlan.packed("<w:document", ""), ReaderRefusal.PLAN_DAMAGED);
  }

  @Test
  void moreThanAnyPlanIsRefusedAndTheMostIsRead() {
    refuses("a".repeat((2 << 20) + 1).getBytes(UTF_8), ReaderRefusal.PLAN_TOO_LONG);
    refuses("a\n".repeat(20_000).getBytes(UTF_8), ReaderRefusal.PLAN_TOO_MANY_LINES);
    assertThat(READER.read("a\n".repeat(19_999), OptionalInt.empty()).lines()).hasSize(20_000);
    var duty = "- Sở Y tế tổ chức kiểm tra.\n";
    refuses(
        ("I. NHIỆM VỤ\n" + duty.repeat(5_001)).getBytes(UTF_8), ReaderRefusal.PLAN_TOO_MANY_DUTIES);
    assertThat(READER.read("I. NHIỆM VỤ\n" + duty.repeat(5_000), OptionalInt.empty()).duties())
        .hasSize(5_000);
  }

  private static void refuses(byte[] file, ReaderRefusal why) {
    assertThatThrownBy(() -> READER.read(file, OptionalInt.empty()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  @Test
  void nothingThatAWordFileRefersToIsFetched() {
    var document =
        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>I. Nhiệm vụ &e;</w:t></w:r></w:p></w:body></w:document>";

    refuses(WordPlan.packed(document, ""), ReaderRefusal.PLAN_DAMAGED);
  }

  @Test
  void numbersOfListsThatWordKeepsApartAreWrittenOut() {
    var numbering =
        "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
    var document =
        "<w:document xmlns:w=\"w\"><w:body>"
            + item(0, "NHIỆM VỤ")
            + item(1, "Sở Y tế tổ chức kiểm tra.")
            + item(1, "Sở Tư pháp tuyên truyền.")
            + "</w:body></w:document>";
    var draft = READER.read(WordPlan.packed(document, numbering), OptionalInt.empty());

    assertThat(draft.clauses())
        .extracting(Draft.DraftClause::path)
        .containsExactly("I", "I.1", "I.2");
    assertThat(draft.duties().map(duty -> duty.parties().leads().getFirst().label()))
        .containsExactly("health", "justice");
  }

  private static String item(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }
}
