package chungtay.access.outside;

import chungtay.access.entry.EntryRefusal;
import chungtay.refusal.Refused;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.BadJWTExceptions;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/// What is said to the provider and what is believed of its answers (OpenID Connect Core 1.0, code
/// flow). The log says what was wrong, and never what stands in a token.
@Component
@Conditional(ProviderNamed.class)
class Conversation {

  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  /// For an answer to begin or to go on, in milliseconds: people wait for it.
  private static final int PATIENCE = 5_000;

  private static final String FOREIGN = "mã thông báo không dành cho lượt đăng nhập này";

  private static final int KEYS_AT_MOST_BYTES = 100_000;

  /// A provider that did not answer is left alone for so long: else each who presses the button
  /// would wait for it anew.
  static final Duration LEFT_ALONE = Duration.ofSeconds(15);

  private final Settings settings;
  private final Clock clock;
  private @Nullable Known known;
  private Instant leftAloneUntil = Instant.MIN;

  Conversation(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /// How the provider describes itself, and what holds its tokens against its keys.
  private record Known(OIDCProviderMetadata provider, IDTokenValidator validator) {}

  /// The page of the provider where somebody says who they are.
  ///
  /// @throws Refused if the provider does not answer
  URI address(Journey journey, URI returnTo) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid", "profile"), client(), returnTo)
        .endpointURI(known().provider().getAuthorizationEndpointURI())
        .state(new State(journey.state()))
        .nonce(new Nonce(journey.nonce()))
        .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /// What the provider says of whoever brought the code, once its signature, who it is for and
  /// from, its time and its journey are right.
  ///
  /// @throws Refused if it does not answer, or cannot be believed
  IDTokenClaimsSet token(Journey journey, String code, URI returnTo) {
    var talk = known();
    var grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), returnTo, new CodeVerifier(journey.verifier()));
    var request =
        new TokenRequest.Builder(
                talk.provider().getTokenEndpointURI(), authentication(talk.provider()), grant)
            .build();
    try {
      var token = talk.validator().validate(token(answer(request)), new Nonce(journey.nonce()));
      var party = token.getAuthorizedParty();
      if (party != null && !party.getValue().equals(settings.clientId())) throw untrusted(FOREIGN);
      return token;
    } catch (BadJOSEException e) {
      throw disbelieved(e);
    } catch (JOSEException | IOException e) {
      throw unreachable(e);
    }
  }

  private static HTTPResponse answer(TokenRequest request) throws IOException {
    var asked = request.toHTTPRequest();
    asked.setConnectTimeout(PATIENCE);
    asked.setReadTimeout(PATIENCE);
    asked.setFollowRedirects(false);
    var answer = asked.send();
    if (answer.getStatusCode() >= 500) throw new IOException("status " + answer.getStatusCode());
    return answer;
  }

  private static JWT token(HTTPResponse answer) {
    try {
      var parsed = OIDCTokenResponseParser.parse(answer);
      if (parsed instanceof OIDCTokenResponse tokens) {
        var token = tokens.getOIDCTokens().getIDToken();
        if (token != null) return token;
        LOG.warn("The identity provider sends no ID token");
      } else {
        LOG.warn(
            "The identity provider refuses the code: {}",
            parsed.toErrorResponse().getErrorObject().getCode());
      }
    } catch (ParseException e) {
      LOG.warn("The identity provider's answer cannot be read");
    }
    throw untrusted("nhà cung cấp không cấp mã thông báo");
  }

  private static Refused disbelieved(BadJOSEException e) {
    if (BadJWTExceptions.EXPIRED_EXCEPTION.equals(e)) return untrusted("mã thông báo đã hết hạn");
    LOG.warn("A token of the identity provider is not believed: {}", e.getClass().getSimpleName());
    return e instanceof BadJWSException ? untrusted("chữ ký không đúng") : untrusted(FOREIGN);
  }

  /// The token is right, and names nobody.
  Refused withoutName() {
    LOG.warn("Tokens of the identity provider hold no text {}", settings.claim());
    return untrusted("mã thông báo không có tên tài khoản");
  }

  /// By what somebody showed the provider who they are, as it says.
  static Stream<String> proofs(IDTokenClaimsSet token) {
    return Stream.concat(
        Stream.ofNullable(token.getAMR()).flatMap(all -> all.stream().map(one -> one.getValue())),
        Stream.ofNullable(token.getACR()).map(one -> one.getValue()));
  }

  static Refused untrusted(String why) {
    return new Refused(EntryRefusal.PROVIDER_UNTRUSTED, Map.of("why", why));
  }

  static Refused away(String why) {
    return new Refused(EntryRefusal.PROVIDER_AWAY, Map.of("why", why));
  }

  private static Refused unreachable(Exception e) {
    LOG.warn("The identity provider does not answer: {}", String.valueOf(e.getMessage()));
    return away("không kết nối được nhà cung cấp");
  }

  private ClientID client() {
    return new ClientID(settings.clientId());
  }

  /// In a header, as every provider must take it, unless it says that it does not (RFC 6749,
  /// 2.3.1).
  private ClientAuthentication authentication(OIDCProviderMetadata provider) {
    var secret = new Secret(settings.secret());
    var taken = Objects.requireNonNullElse(provider.getTokenEndpointAuthMethods(), List.of());
    return taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretPost(client(), secret)
        : new ClientSecretBasic(client(), secret);
  }

  /// Asks the provider for its description when the first needs it, never at the start of the
  /// server.
  private synchronized Known known() {
    var before = known;
    if (before != null) return before;
    if (clock.instant().isBefore(leftAloneUntil)) {
      throw new Refused(EntryRefusal.PROVIDER_AWAY, Map.of());
    }
    try {
      var provider =
          OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE);
      var needed =
          Stream.of(provider.getAuthorizationEndpointURI(), provider.getTokenEndpointURI());
      if (needed.anyMatch(Objects::isNull)) {
        throw new GeneralException("its description lacks an address");
      }
      var found = new Known(provider, validator(provider));
      known = found;
      return found;
    } catch (GeneralException | IOException e) {
      leftAloneUntil = clock.instant().plus(LEFT_ALONE);
      throw unreachable(e);
    }
  }

  /// Only signatures that the provider alone can make: none is made with the secret that both know.
  private IDTokenValidator validator(OIDCProviderMetadata provider) throws IOException {
    var retriever = new DefaultResourceRetriever(PATIENCE, PATIENCE, KEYS_AT_MOST_BYTES);
    var keys =
        JWKSourceBuilder.<SecurityContext>create(provider.getJWKSetURI().toURL(), retriever)
            .refreshAheadCache(false)
            .build();
    var selector =
        new JWSVerificationKeySelector<SecurityContext>(JWSAlgorithm.Family.SIGNATURE, keys);
    return new IDTokenValidator(provider.getIssuer(), client(), selector, null);
  }
}
