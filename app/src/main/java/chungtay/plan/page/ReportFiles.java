package chungtay.plan.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.file.TakesAway;
import chungtay.letter.Letter;
import chungtay.letter.Press;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.report.ProgressReport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The report on a plan as a file: to be written on, or to be read and printed.
@Controller
class ReportFiles {

  private static final String MAPPED = "/{language:vi|en}" + PlanPages.PATH + "/{plan}/report";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Frames frames;
  private final Editions editions;
  private final ProgressReport report;
  private final Press press;
  private final Officers officers;
  private final Acts acts;

  ReportFiles(
      Frames frames,
      Editions editions,
      ProgressReport report,
      Press press,
      Officers officers,
      Acts acts) {
    this.frames = frames;
    this.editions = editions;
    this.report = report;
    this.press = press;
    this.officers = officers;
    this.acts = acts;
  }

  @May(Right.KEEP_PLAN)
  @TakesAway
  @GetMapping(MAPPED + ".docx")
  void word(Address address, @PathVariable String plan, HttpServletResponse response)
      throws IOException {
    write(address, plan, response, new Form("docx", WORD, press::word));
  }

  @May(Right.KEEP_PLAN)
  @TakesAway
  @GetMapping(MAPPED + ".pdf")
  void pdf(Address address, @PathVariable String plan, HttpServletResponse response)
      throws IOException {
    write(address, plan, response, new Form("pdf", "application/pdf", press::pdf));
  }

  /// As what a letter is set.
  private record Form(String ending, String type, BiFunction<Letter, LocalDate, byte[]> set) {}

  private void write(Address address, String plan, HttpServletResponse response, Form form)
      throws IOException {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    var post = officers.post().orElseThrow(); // whoever keeps plans has one
    var letter = report.of(edition, officers.scope("report", frame.day()), post.agency());
    var bytes = form.set().apply(letter, frame.today());
    noted(edition, frame.day(), form.ending());
    response.setContentType(form.type());
    response.setContentLength(bytes.length);
    var name = "bao-cao-" + frame.day() + "." + form.ending();
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(bytes);
  }

  /// That it was taken away, for which day and as what.
  private void noted(Edition edition, LocalDate day, String ending) {
    var after = "{\"day\":\"" + day + "\",\"file\":\"" + ending + "\"}";
    acts.noted(
        officers.actor(),
        new Deed(
            "plan.report-file",
            edition.plan().heading().number(),
            "report",
            Optional.of(after),
            Optional.empty()));
  }
}
