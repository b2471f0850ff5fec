package chungtay.plan.draft.page;

import chungtay.plan.document.Due;
import chungtay.plan.document.Rhythm;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Typed;
import java.util.Locale;
import java.util.Optional;

/// By when, in the fields of a form.
///
/// @param how one of `HOWS`
/// @param day a day, or any day of the period that is meant
/// @param until whether there is a day in each period, and whether it is too late: empty, `by` or
///   `before`
/// @param count the day of the month in each period, or so many days
/// @param month counted from the first of the period
public record DueForm(String how, String day, String until, String count, String month) {

  /// What may be chosen, in the order of the form.
  public static final java.util.List<String> HOWS =
      java.util.List.of(
          "none",
          "before",
          "by",
          "within-month",
          "within-quarter",
          "within-half-year",
          "within-year",
          "every-month",
          "every-quarter",
          "every-half-year",
          "every-year",
          "after",
          "after-working",
          "promptly",
          "constantly",
          "periodically",
          "as-ruled");

  private static final DueForm EMPTY = new DueForm("none", "", "", "", "");

  static DueForm of(Optional<Due> due) {
    return due.map(DueForm::of).orElse(EMPTY);
  }

  private static DueForm of(Due due) {
    return switch (due) {
      case Due.Before(var day) -> new DueForm("before", day.toString(), "", "", "");
      case Due.By(var day) -> new DueForm("by", day.toString(), "", "", "");
      case Due.Within(var period, var first) ->
          new DueForm("within-" + code(period), first.toString(), "", "", "");
      case Due.Every(var rhythm, var point) ->
          new DueForm(
              "every-" + code(rhythm),
              "",
              point.map(one -> one.tooLate() ? "before" : "by").orElse(""),
              point.map(one -> String.valueOf(one.day())).orElse(""),
              point.map(one -> String.valueOf(one.month())).orElse(""));
      case Due.After(var days, var working) ->
          new DueForm(working ? "after-working" : "after", "", "", String.valueOf(days), "");
      case Due.Open(var wording) ->
          wording == Due.Wording.NOTHING
              ? EMPTY
              : new DueForm(
                  wording.name().toLowerCase(Locale.ROOT).replace('_', '-'), "", "", "", "");
    };
  }

  private static String code(Rhythm rhythm) {
    return rhythm.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static DueForm typed(Pieces pieces) {
    var how = pieces.first("due");
    return new DueForm(
        how.isEmpty() ? "none" : how,
        pieces.first("due-day").strip(),
        pieces.first("due-until"),
        pieces.first("due-count").strip(),
        pieces.first("due-month").strip());
  }

  /// @throws chungtay.refusal.Refused if the fields do not go together
  Optional<Due> due() {
    if (!HOWS.contains(how)) throw DraftRefusal.DUE_UNREADABLE.refused("text", how);
    return switch (how) {
      case "none" -> Optional.empty();
      case "before", "by" -> Typed.due(how + " " + Typed.day(day));
      case "promptly", "constantly", "periodically" -> Typed.due(how);
      case "as-ruled" -> Typed.due("as ruled");
      case "after" -> Typed.due("after " + count + " days");
      case "after-working" -> Typed.due("after " + count + " working days");
      default -> how.startsWith("within-") ? within() : every();
    };
  }

  private Rhythm rhythm() {
    var code = how.substring(how.indexOf('-') + 1);
    return Rhythm.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private Optional<Due> within() {
    var period = rhythm();
    return Optional.of(new Due.Within(period, period.start(Typed.day(day))));
  }

  private Optional<Due> every() {
    var every = "every " + code(rhythm());
    if (until.isEmpty()) return Typed.due(every);
    return Typed.due(every + " " + until + " " + (month.isEmpty() ? "1" : month) + "-" + count);
  }
}
