package chungtay.plan.draft;

import chungtay.law.Words;
import chungtay.place.UnitId;
import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.Cited;
import chungtay.plan.document.Clause;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Due;
import chungtay.plan.document.Duty;
import chungtay.plan.document.DutyId;
import chungtay.plan.document.EarlierWords;
import chungtay.plan.document.Heading;
import chungtay.plan.document.Parties;
import chungtay.plan.document.Plan;
import chungtay.plan.document.Promise;
import chungtay.plan.document.Remarks;
import chungtay.plan.document.ReportTo;
import chungtay.plan.document.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a plan of a manuscript in which nothing is missing. What nobody has worded in English
/// stands in Vietnamese for both languages.
final class Finishing {

  private static final Assignee COMMITTEE = new Assignee.Each(AgencyClass.PROVINCE_COMMITTEE);

  private final Manuscript manuscript;
  private final Directory directory;
  private final Optional<Plan> before;
  private final EarlierWords earlier;

  private Finishing(Manuscript manuscript, Directory directory, Optional<Plan> before) {
    this.manuscript = manuscript;
    this.directory = directory;
    this.before = before;
    this.earlier = EarlierWords.of(before);
  }

  /// @param before as it stands now, if it was published: what was remarked of it goes on, for no
  ///   draft says so, and how its targets are measured, unless the draft does
  static Plan plan(Manuscript manuscript, Directory directory, Optional<Plan> before) {
    return new Finishing(manuscript, directory, before).plan();
  }

  /// The unit that it is made for, as far as its issuer says.
  static UnitId unit(Manuscript manuscript, Directory directory) {
    var issuer = directory.code(manuscript.head().field(HeadField.ISSUER)).orElse("");
    return directory.unitOf(issuer);
  }

  private Plan plan() {
    return new Plan(
        heading(),
        acts(),
        recipients(),
        clauses(),
        keepsTargets() ? before.orElseThrow().promises() : promises(),
        keepsTargets() ? before.orElseThrow().shares() : shares(),
        Measuring.of(manuscript.head()).or(() -> before.flatMap(Plan::measured)),
        remarks());
  }

  /// Whether the targets go on as they stand: what an edition hands to units is not lost because a
  /// draft takes no table.
  private boolean keepsTargets() {
    return before.filter(plan -> !plan.shares().isEmpty()).isPresent()
        && manuscript.tables().stream().noneMatch(Manuscript.Table::isTaken);
  }

  private List<Promise> promises() {
    return manuscript.promises().stream().map(this::promise).toList();
  }

  private Words words(String text) {
    return earlier.words(text, Optional.empty());
  }

  private Heading heading() {
    var head = manuscript.head();
    return new Heading(
        head.field(HeadField.NUMBER),
        kind(head.field(HeadField.KIND)),
        words(head.field(HeadField.TITLE)),
        LocalDate.parse(head.field(HeadField.ISSUED)),
        issuer(),
        years(),
        signature(),
        Optional.of(head.field(HeadField.PARENT)).filter(parent -> !parent.isEmpty()));
  }

  private Words kind(String kind) {
    return before
        .map(plan -> plan.heading().kind())
        .filter(words -> words.vi().equalsIgnoreCase(kind))
        .orElse(words(kind));
  }

  private Heading.Issuer issuer() {
    var head = manuscript.head();
    var issuer = head.field(HeadField.ISSUER);
    var standing = head.field(HeadField.STANDING);
    var unit = directory.unitCode(unit(manuscript, directory)).orElseThrow();
    return new Heading.Issuer(
        directory.who(issuer).assignee().orElse(COMMITTEE),
        unit,
        head.field(HeadField.PLACE),
        directory.who(standing).assignee());
  }

  private Optional<Heading.Years> years() {
    var head = manuscript.head();
    var first = head.field(HeadField.FIRST_YEAR);
    if (first.isEmpty()) return Optional.empty();
    var last = head.field(HeadField.LAST_YEAR);
    var from = Typed.year(first);
    return Optional.of(new Heading.Years(from, last.isEmpty() ? from : Typed.year(last)));
  }

  private Optional<Heading.Signature> signature() {
    var head = manuscript.head();
    var name = head.field(HeadField.SIGNER);
    if (name.isEmpty()) return Optional.empty();
    var acting = Optional.of(head.field(HeadField.ACTING)).filter(how -> !how.isEmpty());
    var post = head.field(HeadField.POST);
    return Optional.of(new Heading.Signature(name, acting, words(post.isEmpty() ? "—" : post)));
  }

  private Plan.Acts acts() {
    var bases =
        manuscript.head().bases().stream()
            .filter(basis -> basis.issued().isPresent())
            .map(basis ->
                new Cited(
                    basis.act(),
                    basis.issued().orElseThrow(),
                    words(basis.about().orElse(basis.act()))))
            .toList();
    var known = before.map(plan -> plan.acts().bases()).orElse(List.of());
    var told =
        bases.stream()
            .map(basis ->
                known.stream()
                    .filter(one -> one.act().equals(basis.act()))
                    .filter(_ -> isNothingSaidOf(basis))
                    .findFirst()
                    .orElse(basis))
            .toList();
    return new Plan.Acts(told, before.map(plan -> plan.acts().notHeld()).orElse(List.of()));
  }

  private static boolean isNothingSaidOf(Cited basis) {
    return basis.about().vi().equals(basis.act());
  }

  private List<Assignee> recipients() {
    return manuscript.head().recipients().stream()
        .flatMap(one -> one.who().assignee().stream())
        .distinct()
        .toList();
  }

  /// With those that only gather what is below them and that the text leaves out.
  private List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    var known = new HashSet<ClauseId>();
    for (var clause : manuscript.clauses()) {
      var id = new ClauseId(clause.path());
      id.parent().ifPresent(parent -> gather(parent, clauses, known));
      if (known.add(id)) clauses.add(clause(id, clause));
    }
    return clauses;
  }

  private static void gather(ClauseId id, List<Clause> clauses, Set<ClauseId> known) {
    id.parent().ifPresent(parent -> gather(parent, clauses, known));
    if (known.add(id)) {
      clauses.add(new Clause(id, Optional.empty(), Optional.empty(), List.of()));
    }
  }

  /// What it says beside its duties stands in its text, which is kept with the edition.
  private Clause clause(ClauseId id, Manuscript.Clause clause) {
    var duties = new ArrayList<Duty>();
    for (var duty : clause.duties()) {
      duties.add(duty(new DutyId(id, duties.size() + 1), duty));
    }
    var title = clause.title().filter(text -> !text.isBlank());
    var says =
        Optional.of(clause.text().strip())
            .filter(text -> duties.isEmpty() && !text.isEmpty())
            .filter(text -> title.filter(text::equals).isEmpty());
    return new Clause(
        id,
        title.map(text -> earlier.words(text, clause.english())),
        says.map(this::words),
        duties);
  }

  private static List<Assignee> assignees(List<Who> some) {
    return some.stream().flatMap(who -> who.assignee().stream()).distinct().toList();
  }

  private Duty duty(DutyId id, Manuscript.Duty duty) {
    var holders = duty.holders();
    var leads = assignees(holders.leads());
    var to = assignees(duty.report().to());
    var via = duty.report().via().flatMap(Who::assignee);
    var report =
        to.isEmpty()
            ? via.map(one -> new ReportTo(List.of(COMMITTEE), Optional.of(one)))
            : Optional.of(new ReportTo(to, via));
    return new Duty(
        id,
        earlier.words(duty.what(), duty.english()),
        new Parties(
            leads,
            holders.jointly() && leads.size() > 1,
            assignees(holders.with()),
            holders.through().flatMap(Who::assignee)),
        duty.due().orElse(new Due.Open(Due.Wording.NOTHING)),
        report,
        duty.marks().requested(),
        duty.marks().priority(),
        duty.marks().refersTo());
  }

  private Promise promise(Manuscript.Promise promise) {
    var measure = promise.measure();
    return new Promise(
        promise.key(),
        new ClauseId(promise.path()),
        earlier.words(promise.what(), promise.english()),
        measure.aim(),
        measure.degree(),
        measure.value(),
        measure.group(),
        Optional.empty());
  }

  /// What the taken columns of tables hand to each unit; the row of the whole is told by its
  /// promise.
  private List<Share> shares() {
    var shares = new LinkedHashMap<String, Map<String, BigDecimal>>();
    for (var table : manuscript.tables()) {
      if (!table.isTaken()) continue;
      for (var row : table.rows()) {
        var own = shares.computeIfAbsent(row.unit().orElseThrow(), _ -> new HashMap<>());
        for (var at = 0; at < Math.min(table.columns().size(), row.values().size()); at++) {
          var value = row.values().get(at);
          var promise = table.columns().get(at).promise();
          if (value.isPresent() && promise.isPresent()) own.put(promise.get(), value.get());
        }
      }
    }
    return shares.entrySet().stream().map(one -> new Share(one.getKey(), one.getValue())).toList();
  }

  /// Those of which an officer says at which target they stand; where targets go on, so do theirs.
  private List<Remarks.Footnote> footnotes() {
    if (keepsTargets()) return before.orElseThrow().remarks().footnotes();
    var codes = manuscript.promises().stream().map(Manuscript.Promise::key).toList();
    return manuscript.rest().footnotes().stream()
        .filter(note -> note.hangsOn().filter(codes::contains).isPresent())
        .map(note ->
            new Remarks.Footnote(
                note.mark(),
                note.hangsOn().orElseThrow(),
                note.about().orElse(Remarks.Subject.PROMISE),
                words(note.says())))
        .toList();
  }

  private Remarks remarks() {
    var annex =
        manuscript.rest().annexes().stream()
            .filter(one -> one.number().isPresent() && one.issued().isPresent())
            .findFirst()
            .map(one -> new Remarks.Annex(one.number().orElseThrow(), one.issued().orElseThrow()));
    var remarked = before.map(Plan::remarks);
    return new Remarks(
        annex.or(() -> remarked.flatMap(Remarks::annex)),
        footnotes(),
        remarked.map(Remarks::wordings).orElse(List.of()));
  }
}
