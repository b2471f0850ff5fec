package chungtay.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import chungtay.law.Language;
import chungtay.refusal.Refused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The address of a page, which alone reproduces it: language, path, and the day among its
/// parameters.
///
/// @param path what follows the language, such as `/desk/unit/19`
/// @param parameters in the order of the address; one given twice is joined by a comma
public record Address(Language language, String path, Map<String, String> parameters) {

  static final String DAY = "day";

  public Address {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /// A page on the given day.
  public static Address of(Language language, String path, LocalDate day) {
    return new Address(language, path, Map.of(DAY, day.toString()));
  }

  /// The page that is asked for; in Vietnamese where the address names no language.
  public static Address of(HttpServletRequest request) {
    var parameters = new LinkedHashMap<String, String>();
    if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
      request.getParameterMap().forEach((name, all) -> parameters.put(name, String.join(",", all)));
    }
    var uri = asked(request);
    for (var language : Language.values()) {
      var prefix = "/" + language.tag();
      if (uri.equals(prefix) || uri.startsWith(prefix + "/")) {
        return new Address(language, uri.substring(prefix.length()), parameters);
      }
    }
    return new Address(Language.VI, uri, parameters);
  }

  /// What was asked for, also where the server has turned to its page for errors meanwhile.
  private static String asked(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
        ? uri
        : request.getRequestURI();
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }

  /// The day that the page shows.
  ///
  /// @throws Refused if the address carries no day, or one that is none
  public LocalDate day() {
    return dayIfAny()
        .orElseThrow(() ->
            new Refused(
                FrameRefusal.DAY_UNREADABLE, Map.of(DAY, parameters.getOrDefault(DAY, ""))));
  }

  /// The day that the page shows, where the address carries one that is a day.
  Optional<LocalDate> dayIfAny() {
    try {
      return parameter(DAY).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public Address in(Language other) {
    return new Address(other, path, parameters);
  }

  public Address on(LocalDate day) {
    return with(DAY, day.toString());
  }

  /// The same page with one more parameter, or another value for it.
  public Address with(String name, String value) {
    var more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new Address(language, path, more);
  }

  public Address without(String name) {
    var fewer = new LinkedHashMap<>(parameters);
    fewer.remove(name);
    return new Address(language, path, fewer);
  }

  /// As it stands in a link.
  public String href() {
    var query =
        parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return "/" + language.tag() + path + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("%2C", ",");
  }
}
