package chungtay.desk.leader;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.file.TakesAway;
import chungtay.law.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The same as a leader's page, to be handed round in a meeting. It bears the head of an agency; so
/// those take it away who lead, or who answer to those who do.
@Controller
class MeetingFiles {

  static final String PATH = LeaderPages.PATH + ".pdf";

  private final Briefings briefings;
  private final MeetingPaper paper;
  private final Officers officers;
  private final Acts acts;

  MeetingFiles(Briefings briefings, MeetingPaper paper, Officers officers, Acts acts) {
    this.briefings = briefings;
    this.paper = paper;
    this.officers = officers;
    this.acts = acts;
  }

  @May(Right.ACCEPT)
  @TakesAway
  @GetMapping("/{language:vi|en}" + PATH)
  void paper(Address address, HttpServletResponse response) throws IOException {
    // Papers of the State are in Vietnamese, whatever the page was read in.
    var briefing = briefings.of(address.in(Language.VI));
    var bytes = paper.of(briefing, officers.post().orElseThrow().agency());
    var place = Frames.inAddress(briefing.sight().place());
    var day = briefing.sight().day();
    noted(place, "{\"day\":\"" + day + "\",\"file\":\"pdf\"}");
    response.setContentType("application/pdf");
    response.setContentLength(bytes.length);
    var name = "hop-giam-ngheo-" + place + "-" + day + ".pdf";
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(bytes);
  }

  /// That it was taken away, of which place and for which day.
  private void noted(String place, String after) {
    var deed =
        new Deed("plan.meeting-file", place, "meeting", Optional.of(after), Optional.empty());
    acts.noted(officers.actor(), deed);
  }
}
