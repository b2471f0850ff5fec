package chungtay.plan.commendation.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.file.TakesAway;
import chungtay.law.Language;
import chungtay.letter.Letter;
import chungtay.letter.Press;
import chungtay.plan.commendation.CommendationPaper;
import chungtay.plan.commendation.CommendationPaper.Asked;
import chungtay.plan.commendation.CommendationPaper.Entry;
import chungtay.plan.commendation.CommendationRefusal;
import chungtay.plan.commendation.Nominating;
import chungtay.plan.commendation.Nomination;
import chungtay.plan.commendation.NominationId;
import chungtay.plan.commendation.NominationStage;
import chungtay.plan.commendation.Nominations;
import chungtay.plan.commendation.Nominee;
import chungtay.plan.commendation.Nominees;
import chungtay.plan.commendation.Nominees.Known;
import chungtay.refusal.Refused;
import chungtay.registry.Card;
import chungtay.wording.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Whom the advising agency puts forward, as papers. They name households because those who
/// nominated them disclosed their names for this, and each paper leaves a line of whom it named.
@Controller
class CommendationFiles {

  private static final String MAPPED = Here.MAPPED + NominationsPages.PATH;
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PDF = "application/pdf";

  private final Entrance entrance;
  private final Nominations nominations;
  private final NominationsSheets sheets;
  private final NominationsSheets.Told told;
  private final Making making;

  CommendationFiles(
      Entrance entrance,
      Nominations nominations,
      NominationsSheets sheets,
      NominationsSheets.Told told,
      Making making) {
    this.entrance = entrance;
    this.nominations = nominations;
    this.sheets = sheets;
    this.told = told;
    this.making = making;
  }

  /// What makes a paper.
  @Component
  record Making(Nominating nominating, Nominees nominees, CommendationPaper paper, Press press) {}

  @May(Right.REPORT)
  @TakesAway
  @GetMapping(MAPPED + "/list.docx")
  void listAsWord(Address address, @PathVariable String plan, HttpServletResponse response)
      throws IOException {
    write(entrance.of(address, plan), response, new Form("danh-sach", true, making.paper()::list));
  }

  @May(Right.REPORT)
  @TakesAway
  @GetMapping(MAPPED + "/list.pdf")
  void listAsPdf(Address address, @PathVariable String plan, HttpServletResponse response)
      throws IOException {
    write(entrance.of(address, plan), response, new Form("danh-sach", false, making.paper()::list));
  }

  @May(Right.REPORT)
  @TakesAway
  @GetMapping(MAPPED + "/letter.docx")
  void letterAsWord(Address address, @PathVariable String plan, HttpServletResponse response)
      throws IOException {
    var form = new Form("to-trinh", true, making.paper()::submission);
    write(entrance.of(address, plan), response, form);
  }

  @May(Right.REPORT)
  @TakesAway
  @GetMapping(MAPPED + "/letter.pdf")
  void letterAsPdf(Address address, @PathVariable String plan, HttpServletResponse response)
      throws IOException {
    var form = new Form("to-trinh", false, making.paper()::submission);
    write(entrance.of(address, plan), response, form);
  }

  /// As what it is set.
  ///
  /// @param isWord else it is a PDF
  private record Form(String name, boolean isWord, Function<Asked, Letter> paper) {

    String file() {
      return name + (isWord ? ".docx" : ".pdf");
    }
  }

  private void write(Here here, HttpServletResponse response, Form form) throws IOException {
    var by = entrance.looking(here);
    if (!making.nominating().advises(here.edition(), by.post())) {
      throw new Refused(CommendationRefusal.NOT_YOUR_PAPER, Map.of());
    }
    var agreed =
        nominations.of(here.edition().id(), here.year(), here.frame().day()).stream()
            .filter(one -> one.stage() == NominationStage.AGREED)
            .toList();
    var known = making.nominees().known(agreed, sheets.looking(here, by));
    var day = here.frame().day();
    var letter =
        form.paper()
            .apply(new Asked(here.edition(), here.year(), day, entries(here, agreed, known)));
    var today = here.frame().today();
    var bytes =
        form.isWord() ? making.press().word(letter, today) : making.press().pdf(letter, today);
    told.showing().taken(here, by, form.file(), cards(known));
    response.setContentType(form.isWord() ? WORD : PDF);
    response.setContentLength(bytes.length);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"khen-thuong-" + form.file() + "\"");
    response.getOutputStream().write(bytes);
  }

  private static List<Card> cards(Map<NominationId, Known> known) {
    return known.values().stream().flatMap(one -> one.card().stream()).toList();
  }

  private List<Entry> entries(Here here, List<Nomination> agreed, Map<NominationId, Known> known) {
    var say = Messages.in(Language.VI);
    var words = new NomineeWords(say, told.places(), here.frame().day());
    var agencies = agreed.stream().map(Nomination::agency).collect(Collectors.toSet());
    var names = told.naming().names(say, agencies, here.frame().day());
    return agreed.stream()
        .map(one -> {
          var seen = known.getOrDefault(one.id(), new Known(Optional.empty(), false));
          return entry(one, seen, words, names.getOrDefault(one.agency(), ""));
        })
        .toList();
  }

  private static Entry entry(Nomination one, Known known, NomineeWords words, String agency) {
    var kind = one.nominee().kind();
    return switch (one.nominee()) {
      case Nominee.Collective collective ->
          new Entry(kind, collective.name(), "", one.merits(), agency);
      case Nominee.Person person ->
          new Entry(kind, person.name(), person.position(), one.merits(), agency);
      case Nominee.Household household ->
          new Entry(
              kind,
              known.card().flatMap(Card::head).orElse("—"),
              words.commune(household.commune()),
              known.isOpen() ? one.merits() : "—",
              agency);
    };
  }
}
