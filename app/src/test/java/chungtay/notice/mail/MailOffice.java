package chungtay.notice.mail;

import chungtay.access.Account;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.Asking;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Posts;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.access.Scopes;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.law.Language;
import chungtay.law.Law;
import chungtay.law.Words;
import chungtay.notice.Hours;
import chungtay.notice.Inbox;
import chungtay.notice.Kind;
import chungtay.notice.Mornings;
import chungtay.notice.Notice;
import chungtay.notice.Notices;
import chungtay.notice.OfficeDays;
import chungtay.notice.Theme;
import chungtay.notice.To;
import chungtay.place.Seeded;
import chungtay.wording.WorkingDay;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// An office that writes to people through a mail server at a port of this machine, with a clock
/// that a test moves.
final class MailOffice implements AutoCloseable {

  static final LocalDate THURSDAY = LocalDate.of(2021, 9, 30);

  final TestDatabase database = TestDatabase.fresh();
  final Hours clock = new Hours(THURSDAY);
  final WorkingDay day = new WorkingDay(clock, Optional.empty());
  final Acts acts = database.acts();
  final Notices notices = new Notices(database.client(), day);
  final Inbox inbox = new Inbox(database.client(), day);
  final Addresses addresses = new Addresses(database.client());
  final AddressProofs proofs = new AddressProofs(database.client(), clock);
  final Outbox outbox = new Outbox(database.client(), clock);
  final MailMarks marks = new MailMarks(database.client());
  final Postman postman;
  final KeepingAnAddress keeping;
  final AgencyId agency;
  private final Posts posts;

  /// What a test tells of.
  enum Told implements Kind {
    /// One of the house's own messages, so that it has words.
    RETURNED(Theme.RETURNED),
    PUBLISHED(Theme.NEW),
    LATE(Theme.LATE);

    private final Theme theme;

    Told(Theme theme) {
      this.theme = theme;
    }

    @Override
    public String room() {
      return "plan";
    }

    @Override
    public Theme theme() {
      return theme;
    }
  }

  MailOffice(int port) {
    var law = Law.read(Path.of("../law"));
    var places = Seeded.in(database);
    var agencies = new Agencies(database.client(), acts, places, law, "..");
    posts = new Posts(database.client(), agencies);
    var settings =
        new MailSettings(
            "127.0.0.1",
            port,
            "",
            "",
            "chungtay@example.vn",
            false,
            "https://chungtay.example.vn",
            LocalTime.of(7, 0));
    var accounts = new Accounts(database.client());
    var mornings =
        new Mornings(
            List.of(),
            new OfficeDays(law),
            day,
            database.client(),
            new Mornings.Writing(acts, database.transactions()));
    var told = new Posting.Told(inbox, accounts, posts, day);
    var letterbox =
        new Posting.Letterbox(addresses, marks, outbox, told, acts, database.transactions());
    var posting = new Posting(letterbox, mornings, settings, day, clock);
    var templates = TemplateEngine.createPrecompiled(ContentType.Html);
    var composing = new Composing(told, addresses, proofs, settings, templates);
    var sending = new Postman.Sending(settings, outbox, composing, new Smtp(settings, clock));
    postman = new Postman(mornings, posting, sending, false);
    var officers = new Officers(new Scopes(posts, places, law), day);
    var kept = new KeepingAnAddress.Kept(addresses, proofs, outbox, marks);
    keeping = new KeepingAnAddress(officers, kept, acts, settings, clock);
    agency = perform(act -> agencies.addSponsor(act, "Cơ quan thử"));
  }

  Post post(String login) {
    var account =
        perform(act -> new Accounts(database.client()).add(act, login, "Người thử", false));
    var given =
        new Posts.Appointment(
            account,
            agency,
            Role.DISTRICT_OFFICER,
            Optional.empty(),
            Set.of(),
            THURSDAY.minusYears(1),
            Optional.empty());
    return posts.find(perform(act -> posts.appoint(act, given)), THURSDAY).orElseThrow();
  }

  /// Somebody who is written to as they chose.
  Post wanting(String login, Choice choice, Language language) {
    var post = post(login);
    var account = post.account().id();
    perform(act -> {
      addresses.keep(act, account, new EmailAddress(login + "@example.vn"));
      addresses.choose(act, account, choice, language);
      marks.begin(account, true);
      return act;
    });
    return post;
  }

  void as(Account account, Consumer<Account> work) {
    var asking = new Asking(account, Optional.empty(), "10.0.0.1", Optional.empty());
    var ignored =
        Officers.asking(
            asking,
            () -> {
              work.accept(account);
              return account;
            });
  }

  void tell(Told what, String words) {
    var to = new To.Agency(agency, Right.REPORT);
    var said = new Words(words + " vi", words + " en");
    perform(act -> {
      var notice =
          what == Told.LATE
              ? Notice.of(what, to, "/plan/tasks", said, THURSDAY)
              : Notice.of(what, to, "/plan/tasks", said, said);
      notices.leave(act, notice);
      return act;
    });
  }

  <T> T perform(Function<ActId, T> work) {
    return acts.perform(new Actor("ai-do", "—", "test"), Deed.of("test", "", "thử"), work);
  }

  List<String> states() {
    return database
        .client()
        .sql("SELECT kind || ' ' || state || ' ' || tries FROM notice.mail ORDER BY made, id")
        .query((row, _) -> row.getString(1))
        .list();
  }

  @Override
  public void close() {
    database.close();
  }
}
