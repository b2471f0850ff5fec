package chungtay.desk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.classification.Area;
import chungtay.classification.Classification;
import chungtay.classification.IncomeFacts;
import chungtay.classification.Scores;
import chungtay.classification.Standards;
import chungtay.desk.law.LawPage.Group;
import chungtay.desk.law.LawPage.Line;
import chungtay.frame.Address;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.frame.Menu;
import chungtay.frame.Where;
import chungtay.law.Language;
import chungtay.law.Law;
import chungtay.refusal.Refused;
import chungtay.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page of the law, held against the files themselves.
class LawPageTest {

  static final LocalDate DAY = LocalDate.of(2021, 9, 30);

  final Law law = Law.read(LawFiles.FOLDER);

  static Frame frame(Language language) {
    return new Frame(
        Messages.in(language),
        Address.of(language, ProvisionAddress.PATH, DAY),
        DAY,
        DAY,
        Menu.LAW,
        new Where(Optional.empty(), List.of(), List.of()),
        false,
        new Frame.Asked("", Instant.EPOCH, List.of(), true, 0));
  }

  static LawPage page(Law law, Language language) {
    return LawTold.page(law, Messages.in(language), frame(language).address());
  }

  static LawPage doubtful(Law law) {
    var address = frame(Language.VI).address().with("only", "to-be-checked");
    return LawTold.page(law, Messages.in(Language.VI), address);
  }

  static List<Line> lines(LawPage page) {
    return page.sections().stream()
        .flatMap(section -> section.groups().stream())
        .map(Group::lines)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyValueOfEveryFileStandsBesideItsSource(Language language) throws IOException {
    var expected = LawFiles.expected(law, language);
    var lines = lines(page(law, language)).stream().collect(Collectors.toMap(Line::anchor, l -> l));
    var format = Messages.in(language).format();

    assertThat(lines).hasSize(law.values().size()).hasSameSizeAs(expected);
    for (var value : law.values()) {
      var line = Objects.requireNonNull(lines.get(ProvisionAddress.anchor(value)));
      assertThat(text(line))
          .as(LawFiles.key(value))
          .contains(expected.get(LawFiles.key(value)))
          .contains(format.date(value.citation().checked()))
          .contains(value.from().map(format::date).orElse(""));
      assertThat(line.source().known().mood())
          .isEqualTo(value.isToBeChecked() ? Mood.WARN : Mood.GOOD);
    }
  }

  static String text(Line line) {
    var source = line.source();
    return String.join(
        "\n",
        List.of(
            line.name(),
            line.from(),
            String.join("\n", line.value()),
            source.provision(),
            source.known().text(),
            source.checked()));
  }

  @Test
  void theHeadlineCountsWhatTheListOfTheDoubtfulHolds() {
    var count = law.toBeChecked().size();
    var page = doubtful(law);

    assertThat(lines(page))
        .hasSize(count)
        .allMatch(line -> line.source().known().mood() == Mood.WARN);
    assertThat(page.answer().headline())
        .isEqualTo(page(law, Language.VI).answer().headline())
        .startsWith(count + " trong " + law.values().size() + " giá trị");
  }

  @Test
  void aValueThatNobodyReadInTheActIsShownAsToBeChecked(@TempDir Path folder) throws IOException {
    copy(folder);
    var planted = change(folder, "review-calendar.yaml", "read: verbatim", "read: memory");
    var before = anchors(doubtful(law));
    var after = anchors(doubtful(planted));

    assertThat(after).hasSize(before.size() + 1).containsAll(before);
    after.removeAll(before);
    assertThat(lines(page(planted, Language.VI)))
        .filteredOn(line -> after.contains(line.anchor()))
        .singleElement()
        .satisfies(line ->
            assertThat(text(line)).contains("cần đối chiếu với Công báo", "Rà soát thường xuyên"));
  }

  @Test
  void aLawThatWasReadThroughoutSaysSo(@TempDir Path folder) throws IOException {
    copy(folder);
    for (var document : law.documents()) {
      var file = folder.resolve(document.file());
      Files.writeString(file, Files.readString(file).replaceAll("read: [a-z]+", "read: verbatim"));
    }
    var read = Law.read(folder);

    assertThat(page(read, Language.VI).answer().headline())
        .isEqualTo("Cả " + law.values().size() + " giá trị của luật đều đọc từ nguyên văn");
    assertThat(lines(doubtful(read))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsLeftOutIsToldWithItsFile(Language language) {
    var told = page(law, language).sections();

    assertThat(told).hasSameSizeAs(law.documents());
    for (var document : law.documents()) {
      var leftOut = document.notModelled().stream().map(words -> words.in(language)).toList();
      assertThat(told)
          .filteredOn(section -> section.about().contains("law/" + document.file()))
          .singleElement()
          .satisfies(section -> assertThat(section.notModelled()).isEqualTo(leftOut));
    }
  }

  /// Every class by every rule, on each side of every limit.
  @Test
  void theGroundsOfEveryClassLeadToAValueOnThePage() {
    var anchors = anchors(page(law, Language.VI));
    var links = new ArrayList<String>();
    for (var standard : Standards.of(law).all()) {
      for (var year = 2016; year <= 2026; year++) {
        var day = Standards.dayOfReview(year);
        if (!standard.isInForce(day)) continue;
        for (var income : List.of(100, 130, 150, 170, 200)) {
          for (var lacks : List.of(0, 0b111)) {
            var points = new Scores(Area.URBAN, income, lacks == 0 ? 0 : 30);
            var facts = new IncomeFacts(Area.RURAL, income * 10_000L, lacks, false);
            links.add(link(standard.classify(points, day), day));
            links.add(link(standard.classify(facts, day), day));
          }
        }
      }
    }

    assertThat(links)
        .allMatch(link -> link.startsWith("/vi/desk/law?day=2021-09-30#"))
        .allMatch(link -> anchors.contains(link.substring(link.indexOf('#') + 1)));
    assertThat(links)
        .anyMatch(link -> link.endsWith(".poor.2018-11-10"))
        .anyMatch(link -> link.endsWith("by_income.value.average.2026-01-01"))
        .anyMatch(link -> link.endsWith("by_scores.value.poor_deprived.2016-01-01"));
  }

  static String link(Classification classification, LocalDate day) {
    return ProvisionAddress.of(frame(Language.VI), classification, day);
  }

  @Test
  void aPartOfTheLawThatThereIsNotIsRefused() {
    var address = frame(Language.VI).address().with("only", "verbatm");

    assertThatThrownBy(() -> LawTold.page(law, Messages.in(Language.VI), address))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.fields()).isEqualTo(Map.of("word", "verbatm")));
  }

  private static Set<String> anchors(LawPage page) {
    return lines(page).stream().map(Line::anchor).collect(Collectors.toSet());
  }

  private void copy(Path folder) throws IOException {
    Files.createDirectory(folder.resolve("standard"));
    for (var document : law.documents()) {
      Files.copy(LawFiles.FOLDER.resolve(document.file()), folder.resolve(document.file()));
    }
  }

  /// Changes the first place only.
  private static Law change(Path folder, String name, String old, String replacement)
      throws IOException {
    var file = folder.resolve(name);
    Files.writeString(file, Files.readString(file).replaceFirst(old, replacement));
    return Law.read(folder);
  }
}
