package chungtay.command;

import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.exchange.Progress;
import chungtay.exchange.Uploads;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Defaults;
import chungtay.place.Places;
import chungtay.refusal.Refused;
import chungtay.synthetic.ListFile;
import chungtay.synthetic.SyntheticProvince;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Fills an empty database with the synthetic province, by the same way in as any list.
///
/// Each step is recognised when it was done before, so a set-up that was cut goes on where it was.
@Component
class DemoProvince {

  /// Number of the plan that the demo shows; any other number makes another province.
  static final long SEED = 45;

  private static final String BEGUN = "command.demo";
  private static final String COMPLETE = "command.demo-complete";
  private static final String REASON = "Dữ liệu mô phỏng của bản trình diễn";

  private final Foundations foundations;
  private final Places places;
  private final Uploads uploads;
  private final Acts acts;
  private final JdbcClient db;
  private final Path home;

  DemoProvince(
      Foundations foundations,
      Places places,
      Uploads uploads,
      Acts acts,
      @Value("${chungtay.home}") Path home,
      JdbcClient db) {
    this.foundations = foundations;
    this.places = places;
    this.uploads = uploads;
    this.acts = acts;
    this.home = home;
    this.db = db;
  }

  /// Whether the database holds the demo, whole or begun.
  boolean isHere() {
    return happened(BEGUN);
  }

  /// Brings in what had happened by the given day; then `opened` is told, and the rest follows.
  void create(boolean full, LocalDate today, PrintStream out, Runnable opened) {
    if (happened(COMPLETE)) {
      opened.run();
      return;
    }
    if (!isHere()) begin();
    foundations.lay();
    places.seedDemo(Foundations.SETUP);
    var folder = temporary();
    try {
      out.println("Making a synthetic province (every person in it is made up) …");
      var lists = new SyntheticProvince(home, SEED).write(folder, full, (_, _) -> {});
      for (var list : lists) if (!list.day().isAfter(today)) bringIn(list, out);
      opened.run();
      for (var list : lists) if (list.day().isAfter(today)) bringIn(list, out);
      note(COMPLETE);
    } finally {
      remove(folder);
    }
  }

  private void begin() {
    if (acts.last() > 0) {
      throw new IllegalStateException(
          "this data folder holds an office's own data; name another for the demo with --data");
    }
    note(BEGUN);
  }

  private void note(String kind) {
    acts.perform(Foundations.SETUP, Deed.of(kind, "seed " + SEED, REASON), act -> act);
  }

  private boolean happened(String kind) {
    return db.sql("SELECT EXISTS (SELECT FROM audit.act WHERE kind = :kind)")
        .param("kind", kind)
        .query(Boolean.class)
        .single();
  }

  private void bringIn(ListFile list, PrintStream out) {
    var began = System.nanoTime();
    try {
      var defaults = new Defaults(list.standard(), list.reviewYear(), list.day());
      var upload = uploads.receive(Foundations.SETUP, list.file(), defaults);
      var progress = printing(list, out);
      switch (uploads.upload(upload).state()) {
        case RECEIVED, READ -> {
          uploads.read(upload, progress);
          uploads.settleAllVillagesAsNew(Foundations.SETUP, upload);
          uploads.commit(Foundations.SETUP, upload, REASON, progress);
        }
        case CONFIRMED -> uploads.commit(Foundations.SETUP, upload, REASON, progress);
        case COMMITTED, DROPPED, FAILED ->
            throw new IllegalStateException("cannot go on from " + list.file().getFileName());
      }
    } catch (Refused refused) {
      if (refused.refusal() != ExchangeRefusal.FILE_ALREADY_COMMITTED) throw refused;
    }
    var seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    out.printf(Locale.ROOT, "  %-28s %5.1f s%n", list.file().getFileName(), seconds);
  }

  /// One line a step, so that a log of it can be read too.
  private static Progress printing(ListFile list, PrintStream out) {
    return (step, rows) -> {
      if (rows % 50_000 == 0 && rows > 0) {
        out.printf(
            Locale.ROOT,
            "  %-28s %s %,d%n",
            list.file().getFileName(),
            step.name().toLowerCase(Locale.ROOT),
            rows);
      }
    };
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("chungtay-lists-");
    } catch (IOException e) {
      throw new IllegalStateException("no folder for the lists of the demo: " + e.getMessage(), e);
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) Files.delete(file);
      Files.delete(folder);
    } catch (IOException e) {
      throw new IllegalStateException("cannot remove " + folder, e);
    }
  }
}
