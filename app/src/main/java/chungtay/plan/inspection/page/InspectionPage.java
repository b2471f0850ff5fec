package chungtay.plan.inspection.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import chungtay.plan.difficulty.page.AboutForm;
import chungtay.plan.page.PlanPage;
import java.util.List;
import java.util.Optional;

/// Everything `plan/inspection.jte` prints, ready to print.
///
/// @param facts who inspects whom, when, on what, why
/// @param links to the plan, and to all inspections
/// @param courses what may become of it, from one's post
/// @param findings what was found
/// @param followUps what must follow
/// @param writing where more is written down; none from a post that may not
/// @param said what became of it, the newest first
public record InspectionPage(
    Answer answer,
    List<PlanPage.Fact> facts,
    List<Link> links,
    List<Form> courses,
    List<Found> findings,
    List<FollowUp> followUps,
    Optional<Writing> writing,
    List<Said> said) {

  public InspectionPage {
    facts = List.copyOf(facts);
    links = List.copyOf(links);
    courses = List.copyOf(courses);
    findings = List.copyOf(findings);
    followUps = List.copyOf(followUps);
    said = List.copyOf(said);
  }

  /// Something that one may say.
  ///
  /// @param action where the form goes
  /// @param ask what is to be written with it
  /// @param entry of the newest of what it is about
  /// @param day that the form begins with; empty where it asks for none
  public record Form(String name, String action, String ask, String entry, String day) {}

  /// @param withdrawn why it was taken back; empty as long as it stands
  /// @param takeBack where one takes it back
  public record Found(
      Chip kind, String what, String about, String withdrawn, Optional<Form> takeBack) {}

  /// @param anchor how links name it
  public record FollowUp(
      String anchor,
      String what,
      String who,
      String due,
      Chip chip,
      List<Said> said,
      List<Form> forms) {

    public FollowUp {
      said = List.copyOf(said);
      forms = List.copyOf(forms);
    }
  }

  /// @param path of the inspection, to which the names of the forms are added
  /// @param id that what must follow will bear
  /// @param places that a finding can belong to
  /// @param who can be asked to do something; the inspected is chosen
  public record Writing(
      String path, String id, List<AboutForm.Place> places, List<AboutForm.Place> who) {

    public Writing {
      places = List.copyOf(places);
      who = List.copyOf(who);
    }
  }

  public record Said(String what, String day, String note, String by) {}
}
