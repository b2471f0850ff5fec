package chungtay.exchange;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.file.HouseholdFile;
import chungtay.exchange.reading.Defaults;
import chungtay.exchange.reading.Vocabulary;
import chungtay.exchange.value.DayReader;
import chungtay.refusal.Refused;
import chungtay.wording.WorkingDay;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Vocabulary vocabulary;
  private final Steps steps;

  /// What is done with an upload after it was received.
  @Component
  record Steps(ReadingAnUpload reading, CommittingAnUpload committing, Settling settling) {}

  Uploads(UploadBook book, KeptFiles files, Acts acts, Vocabulary vocabulary, Steps steps) {
    this.book = book;
    this.files = files;
    this.acts = acts;
    this.vocabulary = vocabulary;
    this.steps = steps;
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
    if (vocabulary.askedOn(defaults.standard(), defaults.reviewYear(), defaults.day()).isEmpty()) {
      var day = DayReader.written(defaults.day());
      throw new Refused(ExchangeRefusal.NO_LAW_THAT_DAY, Map.of("day", day));
    }
    var print = KeptFiles.print(content);
    var same = book.same(print.hash(), defaults);
    if (same.isPresent()) return waiting(same.get());
    var upload = new UploadId(UuidCreator.getTimeOrderedEpoch());
    var deed = Deed.of(RECEIVE, upload.toString(), "Nhận danh sách hộ").withFile(print.hash());
    return acts.perform(
        actor,
        deed,
        act -> {
          book.enter(upload, new Upload.File(name, print.bytes(), print.hash()), defaults, act);
          files.keep(upload, content);
          return upload;
        });
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

  /// The newest first.
  public List<Upload> newest(int atMost) {
    return book.newest(atMost);
  }
}
