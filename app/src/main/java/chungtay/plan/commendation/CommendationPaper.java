package chungtay.plan.commendation;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.law.Language;
import chungtay.letter.Annex;
import chungtay.letter.Block;
import chungtay.letter.Block.Bullet;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import chungtay.letter.Head;
import chungtay.letter.Letter;
import chungtay.letter.Letter.Mark;
import chungtay.letter.Level;
import chungtay.letter.Recipients;
import chungtay.letter.Signature;
import chungtay.letter.Subject;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.plan.Edition;
import chungtay.refusal.Refused;
import chungtay.wording.Messages;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whom the advising agency puts forward, as its list and as its submission to the committee that
/// decides. Drafts that an officer writes on; in Vietnamese, as all papers of the State are. Which
/// commendation each gets is for the committee to say, so no form of one is proposed here.
@Component
public class CommendationPaper {

  private final Emulations emulations;
  private final Agencies agencies;
  private final Places places;
  private final boolean demo;

  public CommendationPaper(
      Emulations emulations,
      Agencies agencies,
      Places places,
      @Value("${chungtay.demo:false}") boolean demo) {
    this.emulations = emulations;
    this.agencies = agencies;
    this.places = places;
    this.demo = demo;
  }

  /// Somebody who is put forward.
  ///
  /// @param about position, or where a household lives; empty of a collective
  /// @param agency that nominated
  public record Entry(Nominee.Kind kind, String name, String about, String merits, String agency) {}

  /// Of what a paper speaks.
  ///
  /// @param entries in their order
  public record Asked(Edition edition, int year, LocalDate day, List<Entry> entries) {

    public Asked {
      entries = List.copyOf(entries);
      if (entries.isEmpty()) throw new Refused(CommendationRefusal.NOBODY_ON_THE_LIST, Map.of());
    }

    private List<Entry> of(Nominee.Kind kind) {
      return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }
  }

  public Letter list(Asked asked) {
    return new Writing(asked).list();
  }

  /// The submission, with the list attached.
  public Letter submission(Asked asked) {
    return new Writing(asked).submission();
  }

  private final class Writing {

    private final Say say = Messages.in(Language.VI);
    private final Asked asked;
    private final Emulation emulation;
    private final String committee;

    private Writing(Asked asked) {
      this.asked = asked;
      this.emulation = emulations.of(asked.edition());
      this.committee = committee();
    }

    Letter list() {
      var body = new ArrayList<>(tables());
      body.add(new Paragraph(count("plan.commendation.list.end")));
      return letter(say.of("plan.commendation.list.kind"), "DS", List.of(), body, List.of());
    }

    Letter submission() {
      var body = new ArrayList<Block>();
      body.add(
          new Paragraph(
              say.of(
                  "plan.commendation.opening",
                  movement(),
                  String.valueOf(asked.year()),
                  agency().name().vi())));
      body.addAll(counts());
      body.add(new Paragraph(say.of("plan.commendation.basis")));
      body.add(new Paragraph(say.of("plan.commendation.end", agency().name().vi(), committee)));
      var annex = new Annex(say.of("plan.commendation.annex"), tables(), false);
      return letter(
          say.of("plan.commendation.letter.kind"), "TTr", List.of(committee), body, List.of(annex));
    }

    private List<Bullet> counts() {
      var some = Arrays.stream(Nominee.Kind.values()).filter(kind -> !asked.of(kind).isEmpty());
      var counts =
          some.map(kind -> say.of("plan.commendation.count." + kind, asked.of(kind).size()))
              .toList();
      return IntStream.range(0, counts.size())
          .mapToObj(at -> new Bullet(counts.get(at) + (at < counts.size() - 1 ? ";" : ".")))
          .toList();
    }

    private Letter letter(
        String kind,
        String symbol,
        List<String> addressees,
        List<Block> body,
        List<Annex> annexes) {
      var about = say.of("plan.commendation.about", movement(), String.valueOf(asked.year()));
      var heading = asked.edition().plan().heading();
      var ground =
          say.of("plan.commendation.ground", heading.number(), heading.issued(), committee);
      return new Letter(
          head(symbol),
          new Subject.Named(kind, about, addressees),
          List.of(ground),
          body,
          new Signature(
              List.of(new Signature.Line(Optional.empty(), say.of("plan.report.director"))),
              Optional.empty()),
          new Recipients(recipients(addressees), "VT"),
          annexes,
          marks());
    }

    private List<String> recipients(List<String> addressees) {
      return List.of(addressees.isEmpty() ? committee : say.of("plan.report.as-above"));
    }

    private Set<Mark> marks() {
      return demo ? EnumSet.of(Mark.DRAFT, Mark.SYNTHETIC) : EnumSet.of(Mark.DRAFT);
    }

    private Head head(String symbol) {
      return new Head(
          Optional.of(committee),
          agency().name().vi(),
          Optional.empty(),
          symbol + "-" + initials(agency().shortName().vi()),
          asked.edition().plan().heading().issuer().place(),
          Optional.empty());
    }

    private String committee() {
      var issued = asked.edition().plan().heading().issued();
      var unit = places.on(issued).find(asked.edition().unit());
      return say.of("plan.report.committee", unit.map(Writing::inSentence).orElse(""));
    }

    private static String inSentence(Unit unit) {
      return unit.name().substring(0, 1).toLowerCase(Locale.ROOT) + unit.name().substring(1);
    }

    /// The agency that advises on commendations.
    private Agency agency() {
      return agencies.byCode(emulation.advises(), asked.day()).orElseThrow();
    }

    private String movement() {
      return emulation.name().vi();
    }

    private String count(String key) {
      return say.of(
          key,
          asked.of(Nominee.Kind.COLLECTIVE).size(),
          asked.of(Nominee.Kind.PERSON).size(),
          asked.of(Nominee.Kind.HOUSEHOLD).size());
    }

    private List<Block> tables() {
      var blocks = new ArrayList<Block>();
      for (var kind : Nominee.Kind.values()) {
        var entries = asked.of(kind);
        if (entries.isEmpty()) continue;
        blocks.add(new Heading(Level.SECTION, say.of("plan.commendation.section." + kind)));
        blocks.add(new Table(grid(kind, entries)));
      }
      return blocks;
    }

    private Grid grid(Nominee.Kind kind, List<Entry> entries) {
      var columns = new ArrayList<Column>();
      columns.add(new Column(say.of("plan.commendation.column.number"), 1, Side.CENTRE));
      columns.add(new Column(say.of("plan.commendation.column.name." + kind), 4, Side.LEFT));
      if (kind != Nominee.Kind.COLLECTIVE) {
        columns.add(new Column(say.of("plan.commendation.column.about." + kind), 3, Side.LEFT));
      }
      columns.add(new Column(say.of("plan.commendation.column.merits"), 7, Side.LEFT));
      columns.add(new Column(say.of("plan.commendation.column.agency"), 3, Side.LEFT));
      var rows = new ArrayList<List<String>>();
      for (var entry : entries) rows.add(row(rows.size() + 1, entry));
      return new Grid(columns, rows);
    }

    private List<String> row(int number, Entry entry) {
      var cells = new ArrayList<String>();
      cells.add(String.valueOf(number));
      cells.add(entry.name());
      if (entry.kind() != Nominee.Kind.COLLECTIVE) cells.add(entry.about());
      cells.add(entry.merits());
      cells.add(entry.agency());
      return cells;
    }
  }

  /// As the symbol of a paper has an agency: "Sở Nội vụ" is SNV, "Sở LĐTBXH" is SLĐTBXH.
  static String initials(String shortName) {
    var initials = new StringBuilder();
    for (var word : shortName.strip().split("\\s+", -1)) {
      var isAbbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      initials.append(isAbbreviation ? word : word.substring(0, 1).toUpperCase(Locale.ROOT));
    }
    return initials.toString();
  }
}
