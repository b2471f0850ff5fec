package chungtay.browser;

import chungtay.plan.draft.Bringing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What the pages of the plan are looked up by, each once.
final class OfThePlan {

  private final Premises premises;
  private final Map<String, String> found = new HashMap<>();

  OfThePlan(Premises premises) {
    this.premises = premises;
  }

  String named(String name) {
    return switch (name) {
      case "plan" -> plan();
      case "task" -> task();
      case "difficulty" -> difficulty();
      case "inspection" -> inspection();
      case "submission" -> submission();
      case "agency" -> ofPlan("agency", "scores");
      case "nomination" -> ofPlan("nomination", "nominations");
      case "draft" -> draft();
      case "duty" -> duty();
      default -> throw new AssertionError("nothing is called " + name);
    };
  }

  /// What was read of a plan with tables, of another province: much in it is in doubt.
  private String draft() {
    return found.computeIfAbsent(
        "draft",
        _ -> {
          try {
            var text = Path.of("src/test/resources/chungtay/plan/reader/a-nong-thon-moi-2024.md");
            var sent = new Bringing.Sent("ke-hoach.md", Files.readAllBytes(text));
            var read =
                premises
                    .office
                    .bean(Bringing.class)
                    .draft(sent, Premises.ADMINISTRATOR, Premises.TODAY);
            return read.value().toString();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// The first duty of that draft.
  private String duty() {
    return found.computeIfAbsent(
        "duty", _ -> premises.first("/vi/plan/draft/" + draft(), "/duty/(d-[0-9]+)"));
  }

  private String plan() {
    return found.computeIfAbsent(
        "plan", _ -> premises.first("/vi/plan", "/vi/plan/([0-9a-f-]{36})"));
  }

  /// The first plan that a district is asked for.
  private String submission() {
    return found.computeIfAbsent(
        "submission",
        _ ->
            premises.first(
                "/vi/plan/" + plan() + "/board",
                "/submission/(district-poverty-plan/[0-9a-f-]{36}/[0-9-]{10})"));
  }

  /// The first of some that a page of the plan tells of.
  private String ofPlan(String name, String page) {
    return found.computeIfAbsent(
        name,
        _ -> premises.first("/vi/plan/" + plan() + "/" + page, "/" + page + "/([0-9a-f-]{36})\\?"));
  }

  /// The first task of the standing agency for which the plan sets no day.
  private String task() {
    return found.computeIfAbsent(
        "task",
        _ -> premises.first("/vi/plan/tasks?clause=V.1/6", "/vi/plan/task/([0-9a-f-]{36})"));
  }

  /// The first difficulty that waits for the standing agency.
  private String difficulty() {
    return found.computeIfAbsent(
        "difficulty",
        _ -> premises.first("/vi/plan/difficulties", "/vi/plan/difficulty/([0-9a-f-]{36})"));
  }

  /// The first inspection of the standing agency after which something must follow.
  private String inspection() {
    return found.computeIfAbsent(
        "inspection",
        _ ->
            premises.first(
                "/vi/plan/inspections?state=TO_FOLLOW", "/vi/plan/inspection/([0-9a-f-]{36})"));
  }
}
