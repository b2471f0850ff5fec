package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Accounts;
import chungtay.access.Asking;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.entry.App;
import chungtay.access.entry.EntryRefusal;
import chungtay.access.entry.KeepingAnAccount;
import chungtay.access.entry.SecondFactors;
import chungtay.access.outside.OutsideProvider;
import chungtay.access.outside.Return;
import chungtay.refusal.Refused;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The way in by a provider that says who somebody is, and who stays out.
class OutsideProviderTest {

  static final String WANTED = "/en/desk/unit/19?day=2021-09-30";
  static final Vouching VOUCHING = new Vouching();

  @AfterAll
  static void close() {
    VOUCHING.close();
  }

  static void refused(HttpResponse<String> answer, int status, String words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(words, "role=\"alert\"");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void theDoorShowsTheButtonWithThePageThatWasWanted() throws Exception {
    var door =
        VOUCHING.traveller().ask("/en/desk/sign-in?day=2021-09-30&to=%2Fen%2Fexchange").body();

    assertThat(door)
        .contains(
            "Sign in with " + Vouching.NAME,
            "href=\"/en/desk/sign-in/provider?day=2021-09-30&amp;to=%2Fen%2Fexchange\"");
  }

  @Test
  void theWholeWayInLeadsToThePageThatWasWanted() throws Exception {
    VOUCHING.calls("Thu-Commune-Officer");
    var traveller = VOUCHING.traveller();
    var answer = traveller.travel(WANTED);

    assertThat(Vouching.location(answer)).endsWith(WANTED);
    assertThat(traveller.isIn()).isTrue();
    assertThat(VOUCHING.lastEntry()).isEqualTo(Vouching.OFFICER + "|nhà cung cấp danh tính");
  }

  @Test
  void theProviderIsAskedForACodeBoundToTheBrowser() throws Exception {
    var traveller = VOUCHING.traveller();
    var page = traveller.leave(WANTED);
    var asked = Vouching.parameters(page);

    assertThat(page).startsWith(VOUCHING.provider.authorizationEndpointUrl("tinh").toString());
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("scope", "openid profile")
        .containsEntry("client_id", Vouching.CLIENT)
        .containsEntry("redirect_uri", VOUCHING.office.address(Vouching.RETURN))
        .containsEntry("code_challenge_method", "S256");
    assertThat(page).doesNotContain(Vouching.SECRET);
    var other = Vouching.parameters(traveller.leave(WANTED));
    for (var secret : List.of("state", "nonce", "code_challenge")) {
      assertThat(asked.get(secret)).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(other.get(secret));
    }
  }

  /// What the provider gets with the code hashes to what it got before (RFC 7636).
  @Test
  void theCodeIsRedeemedWithItsVerifierAndTheSecretOfTheHouse() throws Exception {
    VOUCHING.calls(Vouching.OFFICER);
    var traveller = VOUCHING.traveller();
    var page = traveller.leave(WANTED);
    var back = traveller.signIn(page);
    VOUCHING.forgetRequests();
    traveller.ask(back);

    var asked = VOUCHING.provider.takeRequest();
    var sent = Vouching.parameters("x:/?" + asked.getBody().readUtf8());
    var hash =
        MessageDigest.getInstance("SHA-256")
            .digest(sent.getOrDefault("code_verifier", "").getBytes(UTF_8));
    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(hash))
        .isEqualTo(Vouching.parameters(page).get("code_challenge"));
    var known = Vouching.CLIENT + ":" + Vouching.SECRET;
    assertThat(asked.getHeaders().get("Authorization"))
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString(known.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/", "//example.com", "/vi//example.com", "/x", ""})
  void nobodyIsSentToAnotherSite(String to) throws Exception {
    VOUCHING.calls(Vouching.OFFICER);

    var answer = VOUCHING.traveller().travel(to);
    assertThat(URI.create(Vouching.location(answer)).getPath()).isEqualTo("/vi");
    assertThat(Vouching.location(answer)).doesNotContain("example.com");
  }

  @ParameterizedTest
  @CsvSource({"co-hai-buoc,pwd,false", "co-ba-buoc,mfa,true", "co-bon-buoc,cap-3,true"})
  void theHouseAsksForItsSecondStepUnlessTheProviderNamesOneThatTheSettingTrusts(
      String login, String proof, boolean isIn) throws Exception {
    secondFactor(login);
    VOUCHING.says(Map.of("preferred_username", login, "amr", List.of(proof), "acr", proof));
    var traveller = VOUCHING.traveller();

    var next = Vouching.location(traveller.travel(WANTED));
    assertThat(next).endsWith(isIn ? WANTED : "/en/desk/sign-in/second");
    assertThat(traveller.isIn()).isEqualTo(isIn);
  }

  private static void secondFactor(String login) {
    var known = VOUCHING.office.bean(Accounts.class).find(VOUCHING.account(login, false));
    var account = known.orElseThrow();
    var proposal = VOUCHING.office.bean(SecondFactors.class).propose(account);
    var code = App.code(proposal.secret(), Clock.systemUTC());
    var asking = new Asking(account, Optional.empty(), "127.0.0.1", Optional.empty());
    var keeping = VOUCHING.office.bean(KeepingAnAccount.class);
    assertThat(
            Officers.asking(
                asking, () -> keeping.addSecondFactor(account, proposal.sealed(), code)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"khong-co-ai", "da-khoa", "trinh-dien"})
  void whoeverHasNoOpenAccountStaysOut(String name) throws Exception {
    if (name.equals("da-khoa")) {
      var account = VOUCHING.account(name, false);
      VOUCHING.act(act -> {
        VOUCHING.office.bean(Accounts.class).close(act, account);
        return account;
      });
    }
    if (name.equals("trinh-dien")) VOUCHING.account(name, true);
    VOUCHING.calls(name);
    var traveller = VOUCHING.traveller();

    refused(traveller.travel(WANTED), 403, "You have no open account in Chung Tay");
    assertThat(traveller.isIn()).isFalse();
    assertThat(VOUCHING.lastFailure()).endsWith("không có tài khoản đang dùng");
  }

  @Test
  void anAnswerIsTakenOnce() throws Exception {
    VOUCHING.calls(Vouching.OFFICER);
    var traveller = VOUCHING.traveller();
    var back = traveller.signIn(traveller.leave(WANTED));
    assertThat(traveller.ask(back).statusCode()).isEqualTo(302);
    var sessions = VOUCHING.sessions();

    var again = traveller.ask(back);
    refused(again, 401, "This sign-in can no longer be used");
    assertThat(VOUCHING.sessions()).isEqualTo(sessions);
    assertThat(VOUCHING.lastFailure()).endsWith("lượt đăng nhập đã dùng");
    var brought = Vouching.parameters(back);
    assertThat(again.body()).doesNotContain(brought.get("code"), brought.get("state"));
  }

  /// Else somebody could be made to work in the account of whoever prepared the answer.
  @Test
  void theAnswerToAnotherBrowserIsRefusedAndTheOtherStillGetsIn() throws Exception {
    VOUCHING.calls(Vouching.OFFICER);
    var traveller = VOUCHING.traveller();
    var back = traveller.signIn(traveller.leave(WANTED));
    var other = VOUCHING.traveller();

    refused(other.ask(back), 401, "Lượt đăng nhập này không còn dùng được");
    other.leave(WANTED);
    refused(other.ask(back), 401, "This sign-in can no longer be used");
    assertThat(VOUCHING.lastFailure()).endsWith("không khớp lượt đăng nhập của trình duyệt");
    assertThat(traveller.ask(back).statusCode()).isEqualTo(302);
  }

  @Test
  void aCookieThatWasChangedIsNoJourney() throws Exception {
    VOUCHING.calls(Vouching.OFFICER);
    var traveller = VOUCHING.traveller();
    var back = traveller.signIn(traveller.leave(WANTED));
    traveller.cookies.computeIfPresent("chungtay-journey", (_, sealed) -> "A" + sealed);

    refused(traveller.ask(back), 401, "Lượt đăng nhập này không còn dùng được");
  }

  @Test
  void theCookieOfAJourneyIsForTheHouseAloneAndShort() throws Exception {
    var cookie =
        VOUCHING.traveller().ask(Vouching.LEAVE).headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "access_denied | 401 | You did not agree | người dùng không đồng ý",
        "login_required | 401 | You did not agree | người dùng không đồng ý",
        "temporarily_unavailable | 503 | does not answer | nhà cung cấp báo lỗi",
        "invalid_scope | 502 | could not be verified | nhà cung cấp từ chối yêu cầu",
        "<script> | 502 | could not be verified | nhà cung cấp từ chối yêu cầu",
        " | 502 | could not be verified | không có mã ủy quyền",
      })
  void aRefusalOfTheProviderIsToldInWordsOfTheHouse(
      String error, int status, String words, String line) throws Exception {
    var traveller = VOUCHING.traveller();
    var state = Vouching.parameters(traveller.leave(WANTED)).get("state");
    var brought = error == null ? "" : "&error=" + URLEncoder.encode(error, UTF_8);

    var answer = traveller.ask(Vouching.RETURN + "?state=" + state + brought);
    refused(answer, status, words);
    assertThat(answer.body()).doesNotContain(state, "<script>");
    assertThat(answer.body()).contains("to=%2Fen%2Fdesk%2Funit%2F19");
    assertThat(VOUCHING.lastFailure()).endsWith(line);
  }

  @Test
  void whatNobodyWaitedForIsRefused() throws Exception {
    refused(
        VOUCHING.traveller().ask(Vouching.RETURN), 401, "Lượt đăng nhập này không còn dùng được");
  }

  /// Else a foreign page could use up the tries of everybody behind one address, and fill the
  /// trail.
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "Zm9v"})
  void aReturnWithoutAJourneyIsNoTry(String shown) throws Exception {
    var tries = VOUCHING.tries();
    var failures = VOUCHING.failures();
    var nobody = VOUCHING.traveller();
    if (!shown.isEmpty()) nobody.cookies.put("chungtay-journey", shown.strip());

    refused(
        nobody.ask(Vouching.RETURN + "?state=x&code=y"),
        401,
        "Lượt đăng nhập này không còn dùng được");
    assertThat(VOUCHING.tries()).isEqualTo(tries);
    assertThat(VOUCHING.failures()).isEqualTo(failures);
  }

  /// Whoever asks the provider's room itself gets no further than a page does.
  @Test
  void nobodyIsVouchedForWithoutAJourney() {
    var to = URI.create(VOUCHING.office.address(Vouching.RETURN));
    var brought = new Return("", Optional.of("y"), Optional.empty(), to);

    assertThatThrownBy(
            () -> VOUCHING.office.bean(OutsideProvider.class).vouched(Optional.empty(), brought))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(EntryRefusal.PROVIDER_JOURNEY_LOST));
  }

  @Test
  void theTablesSayWhoMayAskOfAnOfficeWithAProvider() throws Exception {
    assertThat(Endpoints.of(VOUCHING.office))
        .anyMatch(one -> one.endsWith("/provider/return"))
        .containsAll(Endpoints.inTables())
        .isSubsetOf(Endpoints.inTables());
  }

  @Test
  void everyMethodOfAControllerSaysWhoMayCallIt() {
    var methods =
        VOUCHING.office.bean(RequestMappingHandlerMapping.class).getHandlerMethods().values();

    assertThat(methods).anyMatch(one -> one.getBeanType().getSimpleName().equals("ProviderPages"));
    assertThat(methods).allMatch(one -> one.getMethodAnnotation(May.class) != null);
  }
}
