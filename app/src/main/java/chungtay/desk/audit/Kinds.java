package chungtay.desk.audit;

import chungtay.wording.Say;
import java.util.List;

/// What is done in the house, in words.
record Kinds(Say say) {

  /// Those that the page offers to look for; another is found by its own name in the address.
  static final List<String> OFFERED =
      List.of(
          "registry.open",
          "registry.list",
          "registry.suggest",
          "registry.pairs",
          "registry.judge",
          "registry.judged",
          "registry.export",
          "registry.identity",
          "registry.event",
          "registry.propose",
          "registry.approve",
          "registry.refuse",
          "registry.withdraw",
          "registry.events",
          "registry.number-asked",
          "registry.subject",
          "registry.due",
          "registry.retention",
          "registry.paper",
          "registry.paper-read",
          "registry.paper-withdraw",
          "registry.note",
          "registry.note-withdraw",
          "exchange.receive",
          "exchange.compared",
          "exchange.rejects",
          "exchange.settle",
          "exchange.commit",
          "exchange.drop",
          "plan.targets",
          "plan.publish",
          "plan.acknowledge",
          "plan.report",
          "plan.accept",
          "plan.return",
          "plan.drop",
          "plan.reopen",
          "plan.review-day",
          "plan.report-file",
          "plan.meeting-file",
          "plan.hand-down",
          "plan.agree",
          "plan.object",
          "place.seed",
          "place.area-classes",
          "access.enter",
          "access.leave",
          "access.failed",
          "access.password",
          "access.second-factor",
          "access.session",
          "access.account",
          "access.appoint",
          "access.dismiss",
          "access.code",
          "access.close",
          "access.reopen",
          "access.token",
          "access.token-end",
          "access.seed",
          "access.demo",
          "vault.rotate",
          "vault.rotated",
          TrailFiles.EXPORT,
          "audit.breach",
          "command.demo",
          "command.demo-complete");

  private static final String KEY = "desk.audit.kind.";

  /// A kind that nobody has put into words yet is shown as the room wrote it.
  String of(String kind) {
    return say.knows(KEY + kind) ? say.of(KEY + kind) : kind;
  }
}
