package chungtay.exchange;

import chungtay.frame.Answer;
import chungtay.frame.Figure;
import chungtay.frame.Figure.Note;
import chungtay.frame.Frame;
import chungtay.law.Words;
import java.util.List;
import java.util.Optional;

/// What the page of an upload answers: how far it is, in a sentence and a few figures.
final class UploadHeadline {

  private final Frame frame;
  private final Upload upload;
  private final Words standard;

  UploadHeadline(Frame frame, Upload upload, Words standard) {
    this.frame = frame;
    this.upload = upload;
    this.standard = standard;
  }

  /// Under which standard and for which review an upload was sent.
  static String about(Frame frame, Upload upload, Words standard) {
    var defaults = upload.defaults();
    var say = frame.say();
    var year = Integer.toString(defaults.reviewYear());
    return say.of("exchange.about", standard.in(say.language()), year, defaults.day());
  }

  /// @param brokeOff whether the work that the state tells of broke off
  Answer answer(int complaints, boolean brokeOff) {
    return new Answer(sentence(complaints, brokeOff ? ".broken" : ""), terms());
  }

  private String sentence(int complaints, String broken) {
    var say = frame.say();
    var tally = upload.tally();
    return switch (upload.state()) {
      case RECEIVED -> say.of("exchange.answer.RECEIVED" + broken);
      case CONFIRMED ->
          say.of("exchange.answer.CONFIRMED" + broken, tally.map(Tally::ready).orElse(0));
      case DROPPED -> say.of("exchange.answer.DROPPED");
      case FAILED ->
          upload.failure().map(this::refused).orElseGet(() -> say.of("exchange.answer.DROPPED"));
      case READ -> tally.map(found -> read(found, complaints)).orElse("");
      case COMMITTED ->
          tally
              .map(found -> say.of("exchange.answer.COMMITTED", found.ready(), found.households()))
              .orElse("");
    };
  }

  private String refused(Upload.Failure failure) {
    var key = "exchange.refusal." + failure.refusal().name();
    return frame.say().with(key + ".what", failure.fields());
  }

  private String read(Tally tally, int complaints) {
    var say = frame.say();
    var readable = tally.households() - tally.keptOut();
    if (complaints > 0) {
      return say.of("exchange.answer.wrong", readable, tally.households(), complaints);
    }
    return tally.asked() + tally.villages() > 0
        ? say.of("exchange.answer.asked", tally.households(), tally.villages(), tally.asked())
        : say.of("exchange.answer.whole", tally.households());
  }

  private String terms() {
    var say = frame.say();
    var about = upload.file().name() + " · " + about(frame, upload, standard);
    if (upload.state() == UploadState.FAILED) return about;
    var committed = upload.times().committed();
    if (committed.isPresent()) {
      return say.of("exchange.terms.committed", about, frame.format().time(committed.get()));
    }
    return upload
        .times()
        .read()
        .map(read -> say.of("exchange.terms.read", about, frame.format().time(read)))
        .orElse(about);
  }

  List<Figure> figures() {
    return upload.tally().map(this::figures).orElse(List.of());
  }

  private List<Figure> figures(Tally tally) {
    var known = tally.known();
    var than = tally.differences();
    return List.of(
        opening("fresh", known.fresh()),
        opening("known", known.all(), known.byCode(), known.byIdentity()),
        opening("changed", than.changed(), than.outOfPoverty(), than.intoPoverty()),
        opening("otherwise", than.computedOtherwise()),
        opening("absent", than.absent()),
        figure(
            "wrong",
            tally.keptOut(),
            frame.say().of("exchange.figure.wrong.note"),
            Optional.of("#wrong").filter(_ -> tally.keptOut() > 0)));
  }

  /// A figure that opens its households, as long as they are staged.
  private Figure opening(String name, int value, Object... noted) {
    var list = frame.page(UploadListPages.PATH + "/" + upload.id() + "/" + name).href();
    return figure(
        name,
        value,
        frame.say().of("exchange.figure." + name + ".note", noted),
        Optional.of(list).filter(_ -> upload.state() == UploadState.READ));
  }

  private Figure figure(String name, int value, String note, Optional<String> href) {
    return new Figure(
        frame.say().of("exchange.figure." + name),
        frame.format().count(value),
        "",
        Optional.empty(),
        List.of(Note.of(note)),
        href);
  }
}
