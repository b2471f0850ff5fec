package chungtay.desk.law;

import chungtay.desk.DeskRefusal;
import chungtay.desk.law.LawPage.Group;
import chungtay.desk.law.LawPage.Line;
import chungtay.desk.law.LawPage.Section;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Choice;
import chungtay.law.Law;
import chungtay.law.LawDocument;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The whole law told in one language, file by file.
record LawTold(Law law, Say say, Address address) {

  private static final String ONLY = "only";
  private static final String TO_BE_CHECKED = "to-be-checked";
  private static final String AGENCIES = "agencies.yaml";
  private static final String CALENDAR = "review-calendar.yaml";
  private static final String DAYS_OFF = "days-off.yaml";
  private static final String LAYOUT = "paper-layout.yaml";
  private static final String IDENTITY = "identity-number.yaml";
  private static final String CAUSES = "causes.yaml";

  static LawPage page(Law law, Say say, Address address) {
    return new LawTold(law, say, address).page();
  }

  private LawPage page() {
    var doubtful =
        law.toBeChecked().stream().map(ProvisionAddress::anchor).collect(Collectors.toSet());
    var sections = onlyDoubtful() ? only(doubtful, sections()) : sections();
    return new LawPage(answer(), choices(), sections);
  }

  /// @throws Refused if the address asks for part of the law that there is not
  private boolean onlyDoubtful() {
    var only = address.parameter(ONLY);
    only.filter(word -> !word.equals(TO_BE_CHECKED))
        .ifPresent(word -> {
          throw new Refused(DeskRefusal.FILTER_UNKNOWN, Map.of("word", word));
        });
    return only.isPresent();
  }

  private Answer answer() {
    var doubtful = law.toBeChecked().size();
    var all = law.values().size();
    var headline =
        doubtful == 0
            ? say.of("desk.law.answer.none", all)
            : say.of("desk.law.answer", doubtful, all);
    return new Answer(headline, say.of("desk.law.terms"));
  }

  private List<Choice> choices() {
    return List.of(
        new Choice(
            say.of("desk.law.all", law.values().size()),
            address.without(ONLY).href(),
            !onlyDoubtful()),
        new Choice(
            say.of("desk.law.only", law.toBeChecked().size()),
            address.with(ONLY, TO_BE_CHECKED).href(),
            onlyDoubtful()));
  }

  private List<Section> sections() {
    var lines = new LawLines(say);
    var sections = new ArrayList<Section>();
    for (var standard : law.standards()) {
      var told = new StandardLines(lines, standard);
      sections.add(section(standard.id().file(), List.of(told.reviewYears()), told.groups()));
    }
    sections.add(section(CAUSES, new QuantityLines(lines, CAUSES).causes(law.causes())));
    sections.add(
        section(CALENDAR, new QuantityLines(lines, CALENDAR).calendar(law.reviewCalendar())));
    sections.add(section(DAYS_OFF, new QuantityLines(lines, DAYS_OFF).daysOff(law.daysOff())));
    sections.add(
        section(IDENTITY, new QuantityLines(lines, IDENTITY).identity(law.identityNumber())));
    sections.add(section(LAYOUT, new QuantityLines(lines, LAYOUT).layout(law.paperLayout())));
    sections.add(section(AGENCIES, new QuantityLines(lines, AGENCIES).agencies(law.agencies())));
    return sections;
  }

  private Section section(String file, List<Group> groups) {
    return section(file, List.of(), groups);
  }

  private Section section(String file, List<String> more, List<Group> groups) {
    var document = document(file);
    var about = new ArrayList<>(more);
    about.add("law/" + file);
    about.add(say.of("desk.law.checked", document.checked()));
    return new Section(
        document.title().in(say.language()),
        String.join(" · ", about),
        groups,
        document.notModelled().stream().map(words -> words.in(say.language())).toList());
  }

  private LawDocument document(String file) {
    return law.documents().stream()
        .filter(document -> document.file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  /// A section stays although none of its values is left, because of what it leaves out.
  private static List<Section> only(Set<String> anchors, List<Section> sections) {
    return sections.stream()
        .map(section ->
            new Section(
                section.title(),
                section.about(),
                section.groups().stream()
                    .map(group -> new Group(group.title(), only(anchors, group)))
                    .filter(group -> !group.lines().isEmpty())
                    .toList(),
                section.notModelled()))
        .toList();
  }

  private static List<Line> only(Set<String> anchors, Group group) {
    return group.lines().stream().filter(line -> anchors.contains(line.anchor())).toList();
  }
}
