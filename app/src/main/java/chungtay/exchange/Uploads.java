package chungtay.exchange;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.file.HouseholdFile;
import chungtay.exchange.reading.Defaults;
import chungtay.law.Language;
import chungtay.refusal.Refused;
import chungtay.wording.Messages;
import chungtay.wording.WorkingDay;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The way in for lists of households: received, read, confirmed, committed.
@Component
public class Uploads {

  static final String RECEIVE = "exchange.receive";
  static final String SETTLE = "exchange.settle";
  static final String DROP = "exchange.drop";

  /// What is done with an upload without any fact coming of it.
  static final Set<String> WITHOUT_FACTS = Set.of(RECEIVE, SETTLE, DROP);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d/M/uuuu HH:mm").withZone(WorkingDay.ZONE);

  private final UploadBook book;
  private final KeptFiles files;
  private final Acts acts;
  private final Steps steps;

  /// What is done with an upload after it was received.
  @Component
  record Steps(
      ReadingAnUpload reading,
      CommittingAnUpload committing,
      Settling settling,
      Complaints complaints) {}

  Uploads(UploadBook book, KeptFiles files, Acts acts, Steps steps) {
    this.book = book;
    this.files = files;
    this.acts = acts;
    this.steps = steps;
  }

  /// What somebody says of a list as a whole.
  ///
  /// @throws Refused if the standard, the year or the day is none, or they do not go together
  public Defaults defaults(String standard, int reviewYear, LocalDate day) {
    return steps.reading().defaults(standard, reviewYear, day);
  }

  /// Keeps a file of this machine.
  public UploadId receive(Actor actor, Path file, Defaults defaults) {
    var name = String.valueOf(file.getFileName());
    return receive(actor, name, () -> Files.newInputStream(file), defaults);
  }

  /// Keeps a file as it came. One that waits already is not kept twice.
  ///
  /// @throws Refused if it is too large, was committed already, or its day is before all standards
  public UploadId receive(
      Actor actor, String name, HouseholdFile.Content content, Defaults defaults) {
    steps.reading().expect(defaults);
    var print = KeptFiles.print(content);
    var same = book.same(print.hash(), defaults);
    if (same.isPresent()) return waiting(same.get());
    var upload = new UploadId(UuidCreator.getTimeOrderedEpoch());
    var deed = Deed.of(RECEIVE, upload.toString(), "Nhận danh sách hộ").withFile(print.hash());
    try {
      return acts.perform(
          actor,
          deed,
          act -> {
            var meanwhile = book.sameAlone(print.hash(), defaults);
            if (meanwhile.isPresent()) throw new SentMeanwhile(meanwhile.get());
            book.enter(upload, new Upload.File(name, print.bytes(), print.hash()), defaults, act);
            files.keep(upload, content);
            return upload;
          });
    } catch (SentMeanwhile quicker) {
      return waiting(quicker.same());
    }
  }

  /// Somebody else was quicker with the same file; the act that was begun is not to stand.
  private static final class SentMeanwhile extends RuntimeException {

    private final transient Upload same;

    SentMeanwhile(Upload same) {
      super("sent meanwhile as " + same.id(), null, false, false);
      this.same = same;
    }

    Upload same() {
      return same;
    }
  }

  private static UploadId waiting(Upload same) {
    if (same.state() != UploadState.COMMITTED) return same.id();
    var time = same.times().committed().map(TIME::format).orElse("");
    throw new Refused(ExchangeRefusal.FILE_ALREADY_COMMITTED, Map.of("time", time));
  }

  /// Reads what was received; what it found is the upload's tally.
  ///
  /// @throws Refused if the file is not a list that can be read to its end
  public Upload read(UploadId upload, Progress progress) {
    steps.reading().read(upload, progress);
    return book.upload(upload);
  }

  /// Says of every village that is not known that it is a new one.
  public Upload settleAllVillagesAsNew(Actor actor, UploadId upload) {
    steps.settling().allVillagesAsNew(actor, upload);
    return book.upload(upload);
  }

  /// Brings what was read into the facts, but for what must wait.
  public Upload commit(Actor actor, UploadId upload, String reason, Progress progress) {
    switch (book.upload(upload).state()) {
      case CONFIRMED ->
          finish(upload, progress); // somebody said yes before, and a crash came after
      case COMMITTED -> {}
      case RECEIVED, READ, DROPPED, FAILED -> {
        confirm(actor, upload, reason);
        finish(upload, progress);
      }
    }
    return book.upload(upload);
  }

  /// Says yes to what was read; from here on even a crash does not undo it.
  void confirm(Actor actor, UploadId upload, String reason) {
    steps.committing().confirm(actor, upload, reason);
  }

  /// Commits what is confirmed.
  void finish(UploadId upload, Progress progress) {
    steps.committing().finish(upload, progress);
  }

  /// Puts an upload away, and forgets the file.
  public void drop(Actor actor, UploadId upload) {
    var deed = Deed.of(DROP, upload.toString(), "Bỏ danh sách");
    acts.perform(
        actor,
        deed,
        act -> {
          book.move(book.held(upload), UploadState.DROPPED);
          files.forget(upload);
          steps.reading().clearStaging(upload);
          return act;
        });
  }

  public Upload upload(UploadId upload) {
    return book.upload(upload);
  }

  /// What keeps rows out, a line each, in every language: where, what is written there, why.
  public List<String> complaints(UploadId upload, int atMost) {
    return steps.complaints().of(upload, true, atMost).stream().map(Uploads::told).toList();
  }

  private static String told(Complaints.Told told) {
    var where = Stream.of(told.cell().address(), told.cell().heading());
    var written = Stream.of(told.written()).filter(text -> !text.isEmpty()).map("“%s”"::formatted);
    var why =
        Arrays.stream(Language.values())
            .map(language -> RejectFile.why(told, Messages.in(language)));
    return Stream.of(where, written, why, Stream.of(told.suggestion()))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// The newest first.
  public List<Upload> newest(int atMost) {
    return book.newest(atMost);
  }
}
