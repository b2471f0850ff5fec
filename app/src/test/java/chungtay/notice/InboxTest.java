package chungtay.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Account;
import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.Asking;
import chungtay.access.Post;
import chungtay.access.Posts;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.frame.Frames.Bell;
import chungtay.law.Law;
import chungtay.law.Words;
import chungtay.place.Seeded;
import chungtay.wording.WorkingDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Who reads a notice, and what counts as read.
class InboxTest {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Hours CLOCK = new Hours(TODAY);
  static final WorkingDay DAY = new WorkingDay(CLOCK, Optional.empty());
  static final Notices NOTICES = new Notices(DATABASE.client(), DAY);
  static final Inbox INBOX = new Inbox(DATABASE.client(), DAY);
  static final Agencies AGENCIES =
      new Agencies(
          DATABASE.client(),
          DATABASE.acts(),
          Seeded.in(DATABASE),
          Law.read(Path.of("../law")),
          "..");
  static final Posts POSTS = new Posts(DATABASE.client(), AGENCIES);

  enum Told implements Kind {
    SOMETHING;

    @Override
    public String room() {
      return "test";
    }

    @Override
    public Theme theme() {
      return Theme.NEW;
    }
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static <T> T perform(String who, Function<ActId, T> work) {
    return DATABASE.acts().perform(new Actor(who, "—", "test"), Deed.of("test", "", "thử"), work);
  }

  private static AgencyId firm() {
    return perform("setup", act -> AGENCIES.addSponsor(act, "Cơ quan thử"));
  }

  private static Post post(AgencyId agency, Role role, LocalDate from) {
    AccountId account =
        perform(
            "setup",
            act -> {
              var login = "doc-" + act.value().toString().substring(24);
              return new Accounts(DATABASE.client()).add(act, login, "Người đọc", false);
            });
    var given =
        new Posts.Appointment(
            account, agency, role, Optional.empty(), Set.of(), from, Optional.empty());
    return POSTS.find(perform("setup", act -> POSTS.appoint(act, given)), TODAY).orElseThrow();
  }

  private static Reader reader(Post... posts) {
    return new Reader(posts[0].account(), List.of(posts));
  }

  private static int unread(Post post) {
    return INBOX.unread(asking(post.account(), post));
  }

  private static Asking asking(Account account, Post post) {
    return new Asking(account, Optional.of(post), "127.0.0.1", Optional.empty());
  }

  private static void leave(String who, Consumer<ActId> leaving) {
    perform(
        who,
        act -> {
          leaving.accept(act);
          return act;
        });
  }

  private static Notice notice(To to, String words) {
    return Notice.of(Told.SOMETHING, to, "/plan", new Words(words, words));
  }

  @Test
  void whoeverCanActInTheAgencyIsToldAndNobodyElse() {
    var agency = firm();
    var officer = post(agency, Role.DISTRICT_OFFICER, TODAY.minusYears(1));
    var observer = post(agency, Role.OBSERVER, TODAY.minusYears(1));
    var elsewhere = post(firm(), Role.DISTRICT_OFFICER, TODAY.minusYears(1));
    var author = post(agency, Role.DISTRICT_LEADER, TODAY.minusYears(1));

    leave(
        author.account().login(),
        act -> NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "một việc")));

    assertThat(unread(officer)).isEqualTo(1);
    assertThat(unread(observer)).isZero();
    assertThat(unread(elsewhere)).isZero();
    assertThat(unread(author)).isZero(); // it was their own deed
    var entry = INBOX.page(reader(officer), Optional.empty(), 10).getFirst().entry();
    assertThat(INBOX.find(reader(officer), entry)).isPresent();
    assertThat(INBOX.find(reader(elsewhere), entry)).isEmpty();
  }

  @Test
  void whoeverCameLaterReadsNothingOlder() {
    var agency = firm();
    CLOCK.on(TODAY.minusDays(10));
    leave("x", act -> NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "trước")));
    CLOCK.on(TODAY);
    leave("x", act -> NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "sau")));
    var newcomer = post(agency, Role.DISTRICT_OFFICER, TODAY);

    assertThat(INBOX.page(reader(newcomer), Optional.empty(), 10)).hasSize(1);
    assertThat(unread(newcomer)).isEqualTo(1);
  }

  @Test
  void aPersonIsToldWhateverTheirPostAndOnceFromTwoPosts() {
    var agency = firm();
    var one = post(agency, Role.DISTRICT_OFFICER, TODAY.minusDays(5));
    leave("x", act -> NOTICES.leave(act, notice(new To.Person(one.account().id()), "riêng")));
    leave("x", act -> NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "chung")));
    var both = new Reader(one.account(), List.of(one, one));

    assertThat(INBOX.page(both, Optional.empty(), 10)).hasSize(2);
    assertThat(INBOX.unread(new Asking(one.account(), Optional.empty(), "x", Optional.empty())))
        .isEqualTo(1);
  }

  @Test
  void openingOneMarksThatOneForThatPersonAlone() {
    var agency = firm();
    var mine = post(agency, Role.DISTRICT_OFFICER, TODAY.minusDays(5));
    var theirs = post(agency, Role.DISTRICT_LEADER, TODAY.minusDays(5));
    for (var words : List.of("một", "hai")) {
      leave("x", act -> NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), words)));
    }
    var first = INBOX.page(reader(mine), Optional.empty(), 10).getFirst();

    INBOX.see(reader(mine), first);
    INBOX.see(reader(mine), first);

    assertThat(unread(mine)).isEqualTo(1);
    assertThat(unread(theirs)).isEqualTo(2);
  }

  @Test
  void whatCameWhileSomebodyLookedStaysNew() {
    var agency = firm();
    var mine = post(agency, Role.DISTRICT_OFFICER, TODAY.minusDays(5));
    leave("x", act -> NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "trước")));
    var shown = INBOX.page(reader(mine), Optional.empty(), 10).getFirst().act();
    leave("x", act -> NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "sau")));

    INBOX.seeAll(reader(mine), shown);
    assertThat(unread(mine)).isEqualTo(1);

    INBOX.seeAll(reader(mine), Long.MAX_VALUE); // a number of nobody's is no more than the last
    leave("x", act -> NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "sau nữa")));
    assertThat(unread(mine)).isEqualTo(1);
  }

  @Test
  void anActThatIsRolledBackTellsNobody() {
    var agency = firm();
    var mine = post(agency, Role.DISTRICT_OFFICER, TODAY.minusDays(5));

    assertThatThrownBy(() ->
            leave(
                "x",
                act -> {
                  NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "mất"));
                  throw new IllegalStateException("power cut");
                }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(unread(mine)).isZero();
  }

  @Test
  void moreThanAHundredAreNotCounted() {
    var agency = firm();
    var mine = post(agency, Role.DISTRICT_OFFICER, TODAY.minusDays(5));
    leave(
        "x",
        act -> {
          for (var i = 0; i < Bell.AT_MOST + 20; i++) {
            NOTICES.leave(act, notice(new To.Agency(agency, Right.REPORT), "việc " + i));
          }
        });

    assertThat(unread(mine)).isEqualTo(Bell.AT_MOST);
  }

  @Test
  void whatIsLongAndSteersScreensIsCutAndKeptPlain() {
    var hostile = "<script>\r\nBcc: ai\u202e\u0007 " + "ă".repeat(10_000_000);
    var value = Value.of(new Words(hostile, "𝕏".repeat(500)));

    var words = value.words().orElseThrow();
    assertThat(words.vi()).startsWith("<script> Bcc: ai").hasSizeLessThan(250).endsWith("…");
    assertThat(words.vi()).doesNotContain("\r", "\n", "\u202e", "\u0007");
    assertThat(words.en().codePointCount(0, words.en().length()))
        .isEqualTo(Value.LETTERS_AT_MOST + 1);
  }

  @Test
  void aNoticeLeadsToAPageOfTheHouseAlone() {
    var to = new To.Agency(new AgencyId(java.util.UUID.randomUUID()), Right.REPORT);
    for (var page : List.of("//evil.example", "https://evil.example", "", "/\\evil", "/a b")) {
      assertThatThrownBy(() -> Notice.of(Told.SOMETHING, to, page))
          .as(page)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void noticesAreNeitherChangedNorDeleted() {
    assertThatThrownBy(() -> DATABASE.client().sql("DELETE FROM notice.notice").update())
        .hasMessageContaining("notice");
  }
}
