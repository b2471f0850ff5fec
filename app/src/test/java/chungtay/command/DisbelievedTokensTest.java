package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A token is believed if the provider signed it, for this office, for this journey, and lately; or
/// nobody is in.
class DisbelievedTokensTest {

  static final String FOREIGN = "mã thông báo không dành cho lượt đăng nhập này";
  static final Vouching VOUCHING = new Vouching();

  @AfterAll
  static void close() {
    VOUCHING.close();
  }

  static void isRefused(HttpResponse<String> answer, int status, String words, String line) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(words, "role=\"alert\"").doesNotContain("JWT", "Exception");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(VOUCHING.lastFailure()).isEqualTo("|nhà cung cấp danh tính: " + line);
  }

  static void isDisbelieved(HttpResponse<String> answer, String line) {
    isRefused(answer, 502, "Không xác minh được trả lời của hệ thống xác thực bên ngoài", line);
  }

  /// What a provider would say that made the token by hand.
  private static JWTClaimsSet.Builder claims(String page) {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(VOUCHING.provider.issuerUrl(Vouching.REALM).toString())
        .subject("so-7")
        .audience(Vouching.CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", Vouching.parameters(page).get("nonce"))
        .claim("preferred_username", Vouching.OFFICER);
  }

  /// Signed with the provider's key.
  private static String own(JWTClaimsSet claims) {
    var provider = VOUCHING.provider.getConfig().getTokenProvider();
    return provider.jwt(claims.getClaims(), Duration.ofHours(1), Vouching.REALM).serialize();
  }

  /// Signed with a key that calls itself the provider's.
  private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    var header = new JWSHeader.Builder(algorithm).keyID(Vouching.REALM).build();
    var token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }

  /// Somebody comes back with a code for which the provider gives a token of the test's making.
  private static HttpResponse<String> brought(Making making) throws Exception {
    var traveller = VOUCHING.traveller();
    var page = traveller.leave("/vi");
    var token = making.token(page);
    var back = traveller.signIn(page);
    VOUCHING.answers(200, tokens(token));
    return traveller.ask(back);
  }

  private interface Making {
    String token(String page) throws JOSEException;
  }

  private static HttpResponse<String> withClaim(String name, @Nullable Object value)
      throws Exception {
    return brought(page -> own(claims(page).claim(name, value).build()));
  }

  private static void isBelieved(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aud, nguoi-khac",
    "aud,",
    "azp, nguoi-khac",
    "nonce, cua-luot-khac",
    "nonce,",
    "iss, http://localhost:1/tinh",
    "sub,",
  })
  void whatIsForSomebodyElseOrFromSomebodyElse(String claim, @Nullable String value)
      throws Exception {
    isDisbelieved(withClaim(claim, value), FOREIGN);
  }

  /// Clocks may be a minute apart.
  @Test
  void whatIsTooOldOrNotYet() throws Exception {
    var now = Instant.now();

    isBelieved(withClaim("exp", Date.from(now.minusSeconds(30))));
    isDisbelieved(withClaim("exp", Date.from(now.minusSeconds(90))), "mã thông báo đã hết hạn");
    isBelieved(withClaim("iat", Date.from(now.plusSeconds(30))));
    isDisbelieved(withClaim("iat", Date.from(now.plusSeconds(120))), FOREIGN);
  }

  @Test
  void whatNamesNobody() throws Exception {
    var line = "mã thông báo không có tên tài khoản";

    isDisbelieved(withClaim("preferred_username", null), line);
    isDisbelieved(withClaim("preferred_username", List.of(Vouching.OFFICER)), line);
  }

  @Test
  void whatTheProviderSigned() throws Exception {
    isBelieved(brought(page -> own(claims(page).build())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "of somebody else | chữ ký không đúng",
        "cut off | chữ ký không đúng",
        "by the shared secret | " + FOREIGN,
        "none | " + FOREIGN,
      })
  void whatTheProviderDidNotSign(String how, String line) throws Exception {
    isDisbelieved(
        brought(page -> {
          var claims = claims(page).build();
          return switch (how) {
            case "of somebody else" ->
                signed(
                    JWSAlgorithm.RS256,
                    new RSASSASigner(new RSAKeyGenerator(2048).generate()),
                    claims);
            case "by the shared secret" ->
                signed(JWSAlgorithm.HS256, new MACSigner(padded(Vouching.SECRET)), claims);
            case "none" -> new PlainJWT(claims).serialize();
            default -> own(claims).replaceFirst("....$", "");
          };
        }),
        line);
  }

  private static byte[] padded(String secret) {
    return Arrays.copyOf(secret.getBytes(UTF_8), 32);
  }

  private static String tokens(String token) {
    return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}",
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"x\"}",
        "{}",
        "[]",
        "",
        "<html>"
      })
  void anAnswerWithoutAToken(String body) throws Exception {
    var traveller = VOUCHING.traveller();
    var back = traveller.signIn(traveller.leave("/vi"));
    VOUCHING.answers(200, body);

    isDisbelieved(traveller.ask(back), "nhà cung cấp không cấp mã thông báo");
  }

  /// Such as a code of somebody else, for which the verifier is wrong.
  @Test
  void aCodeThatTheProviderDoesNotTake() throws Exception {
    var traveller = VOUCHING.traveller();
    var other = traveller.signIn(traveller.leave("/vi"));
    var own = traveller.signIn(traveller.leave("/vi"));
    var mixed =
        own.replace(Vouching.parameters(own).get("code"), Vouching.parameters(other).get("code"));

    assertThat(mixed).isNotEqualTo(own);
    isDisbelieved(traveller.ask(mixed), "nhà cung cấp không cấp mã thông báo");
  }

  @Test
  void aProviderThatFailsOnceIsAwayAndThereAgain() throws Exception {
    var traveller = VOUCHING.traveller();
    var back = traveller.signIn(traveller.leave("/vi"));
    VOUCHING.answers(500, "{}");
    isRefused(
        traveller.ask(back),
        503,
        "Hệ thống xác thực bên ngoài không trả lời",
        "không kết nối được nhà cung cấp");

    VOUCHING.calls(Vouching.OFFICER);
    assertThat(traveller.travel("/vi").statusCode()).isEqualTo(302);
    assertThat(traveller.isIn()).isTrue();
  }
}
