package chungtay.frame.problem;

import chungtay.frame.Trouble;
import chungtay.law.Language;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// A refusal or a fault as a machine reads it: a problem document (RFC 9457). What happened is its
/// title, why and what to do its detail, and its type names the refusal, which never changes its
/// name.
///
/// @param refused what a room refused; none where something else went wrong
/// @param thrown what was thrown
public record Problem(
    Trouble trouble, Language language, Optional<Refused> refused, Throwable thrown)
    implements View {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TYPE = "application/problem+json";
  private static final String SECONDS = "seconds";

  /// In seconds: what is away is away for a moment.
  private static final String A_MOMENT = "5";

  /// Whether a machine asks, and not a browser for a page.
  public static boolean isAskedBy(String uri) {
    return uri.startsWith("/api/");
  }

  /// The language that a machine asks for; Vietnamese unless it prefers English.
  public static Language language(HttpServletRequest request) {
    var isEnglish =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
            && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return isEnglish ? Language.EN : Language.VI;
  }

  /// What is refused where a status is all that is known; nothing where the fault is ours.
  public static Optional<Refused> refused(int status) {
    return ProblemRefusal.of(status);
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (thrown instanceof ErrorResponse known) {
      known.getHeaders().forEach((name, all) -> all.forEach(one -> response.addHeader(name, one)));
    }
    if (trouble.status() == HttpServletResponse.SC_UNAUTHORIZED) {
      var isShown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE,
          "Bearer realm=\"chungtay\"" + (isShown ? ", error=\"invalid_token\"" : ""));
    }
    if (trouble.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
    }
    refused
        .map(one -> one.fields().get(SECONDS))
        .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
    write(response);
  }

  private void write(HttpServletResponse response) throws IOException {
    var body = JSON.writeValueAsBytes(document());
    response.setStatus(trouble.status());
    response.setContentType(TYPE);
    response.setLocale(Locale.forLanguageTag(language.tag()));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Map<String, Object> document() {
    var document = new LinkedHashMap<String, Object>();
    document.put("type", refused.map(Problem::type).orElse("about:blank"));
    document.put("title", trouble.what());
    document.put("status", trouble.status());
    document.put("detail", trouble.why().map(why -> why + " ").orElse("") + trouble.todo());
    refused
        .map(Refused::fields)
        .filter(all -> !all.isEmpty())
        .ifPresent(all -> document.put("fields", all));
    trouble.reference().ifPresent(number -> document.put("reference", number));
    return document;
  }

  private static String type(Refused refused) {
    return "urn:chungtay:problem:" + refused.refusal().room() + ":" + refused.refusal().name();
  }
}
