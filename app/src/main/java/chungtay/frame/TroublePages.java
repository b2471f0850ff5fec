package chungtay.frame;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.database.Outage;
import chungtay.database.Outages;
import chungtay.frame.problem.Problem;
import chungtay.law.Language;
import chungtay.refusal.Refused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/// The one place that answers a refusal or a fault: with a page of the house, or with a problem
/// document where a machine asked.
@Controller
@ControllerAdvice
class TroublePages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(TroublePages.class);
  private static final String RENEW_AFTER_SECONDS = "5";
  private static final String UNWRITABLE = "22021";
  private static final int SHOWN_AT_MOST = 60;
  private static final ModelAndView NOTHING = new ModelAndView();

  private final Frames frames;
  private final JteViews views;
  private final Outages outages;

  TroublePages(Frames frames, JteViews views, Outages outages) {
    this.frames = frames;
    this.views = views;
    this.outages = outages;
  }

  /// Whatever a controller, a room or the framework threw.
  @ExceptionHandler
  ModelAndView answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) {
    if (hasLeft(thrown, response)) return NOTHING;
    var address = Address.of(request);
    if (Problem.isAskedBy(address.path())) return new ModelAndView(problem(thrown, request));
    return new ModelAndView("frame/trouble", model(thrown, request, response));
  }

  /// Whether whoever asked went away while their answer was written: nobody is left to be told, and
  /// nothing is amiss.
  private static boolean hasLeft(Throwable thrown, HttpServletResponse response) {
    return response.isCommitted() && DisconnectedClientHelper.isClientDisconnectedException(thrown);
  }

  private Problem problem(Throwable thrown, HttpServletRequest request) {
    var language = Problem.language(request);
    var frame = frames.ofTrouble(Address.of(request).in(language));
    var refused = refusal(thrown).or(() -> Problem.refused(status(thrown)));
    var trouble =
        refused
            .map(one -> Trouble.of(one, frame.say()))
            .orElseGet(() -> trouble(thrown, frame, request));
    return new Problem(trouble, language, refused, thrown);
  }

  /// What the server itself gave up on before a controller was reached.
  @May(Right.ENTER)
  @RequestMapping("${server.error.path:/error}")
  ModelAndView ofTheServer(HttpServletRequest request, HttpServletResponse response) {
    Guard.declare(response);
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      return answer(thrown, request, response);
    }
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return answer(
        new StatusOnly(status instanceof Integer number ? number : 404), request, response);
  }

  /// Answers from a filter, where no controller is near.
  void write(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Problem.isAskedBy(request.getRequestURI())) {
      problem(thrown, request).render(null, request, response);
      return;
    }
    views.render("frame/trouble.jte", model(thrown, request, response), response);
  }

  /// Answers what is no request yet: an address or a heading that cannot be taken apart.
  ///
  /// @param uri as far as it was understood
  void writeWithoutRequest(int status, String uri, HttpServletResponse response)
      throws IOException {
    var language = uri.startsWith("/" + Language.EN.tag()) ? Language.EN : Language.VI;
    var frame = frames.ofTrouble(new Address(language, "", Map.of()));
    var page = Trouble.of(status, frame.say());
    views.render("frame/trouble.jte", Map.of("frame", frame, "page", page), response);
  }

  private Map<String, Object> model(
      Throwable thrown, HttpServletRequest request, HttpServletResponse response) {
    var frame = frames.ofTrouble(Address.of(request));
    var trouble = trouble(thrown, frame, request);
    response.setStatus(trouble.status());
    if (trouble.renews()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RENEW_AFTER_SECONDS);
      response.setHeader("Refresh", RENEW_AFTER_SECONDS);
    }
    return Map.of("frame", frame, "page", trouble);
  }

  private Trouble trouble(Throwable thrown, Frame frame, HttpServletRequest request) {
    var refusal = refusal(thrown);
    if (refusal.isPresent()) return Trouble.of(refusal.get(), frame.say());
    var status = outages.of(thrown).map(Outage::status).orElseGet(() -> status(thrown));
    var trouble = Trouble.of(status, frame.say());
    return switch (status) {
      case 503, 507 -> {
        LOG.warn(
            "{} {} {}: {}",
            status,
            method(request),
            request.getRequestURI(),
            String.valueOf(reason(thrown)));
        yield "GET".equals(method(request)) ? trouble.renewing() : trouble;
      }
      case 500 -> trouble.withReference(logged(thrown, request));
      default -> trouble;
    };
  }

  /// As the browser asked: what the server gave up on is asked for again, by another method.
  private static String method(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
        ? asked
        : request.getMethod();
  }

  /// What a room refused, or what of an address or a form is missing or cannot be read.
  private static Optional<Refused> refusal(Throwable thrown) {
    return switch (thrown) {
      case Refused refused -> Optional.of(refused);
      case MethodArgumentTypeMismatchException mismatch ->
          Optional.of(unreadable(mismatch.getName(), String.valueOf(mismatch.getValue())));
      case MissingServletRequestParameterException missing ->
          Optional.of(missing(missing.getParameterName()));
      case MissingServletRequestPartException missing ->
          Optional.of(missing(missing.getRequestPartName()));
      default -> Optional.empty();
    };
  }

  private static Refused unreadable(String part, String text) {
    var shown = text.length() > SHOWN_AT_MOST ? text.substring(0, SHOWN_AT_MOST) + "…" : text;
    return new Refused(FrameRefusal.PART_UNREADABLE, Map.of("part", part, "text", shown));
  }

  private static Refused missing(String part) {
    return new Refused(FrameRefusal.PART_MISSING, Map.of("part", part));
  }

  private static Throwable reason(Throwable thrown) {
    var cause = thrown;
    while (cause.getCause() != null) cause = cause.getCause();
    return cause;
  }

  private static int status(Throwable thrown) {
    return switch (thrown) {
      case StatusOnly only -> only.status();
      case MaxUploadSizeExceededException tooLarge -> 413;
      case ErrorResponse response -> response.getStatusCode().value();
      case MultipartException unreadable -> 400;
      case TypeMismatchException mismatch -> 400;
      case InvalidParameterException unreadable -> 400;
      case DataIntegrityViolationException data when holdsUnwritable(data) -> 400;
      case DataAccessResourceFailureException gone -> 503;
      case CannotCreateTransactionException gone -> 503;
      default -> 500;
    };
  }

  /// Whether a text holds a sign that no text may hold, such as the zero byte.
  private static boolean holdsUnwritable(Throwable data) {
    return reason(data) instanceof SQLException sql && UNWRITABLE.equals(sql.getSQLState());
  }

  /// The path alone goes into the log: what follows it may name people.
  private static String logged(Throwable thrown, HttpServletRequest request) {
    var bytes = new byte[4];
    ThreadLocalRandom.current().nextBytes(bytes);
    var reference = HexFormat.of().withUpperCase().formatHex(bytes);
    LOG.error("{} {} {}", reference, request.getMethod(), request.getRequestURI(), thrown);
    return reference;
  }

  /// A status that the server set without saying why.
  private static final class StatusOnly extends RuntimeException {

    private final int status;

    StatusOnly(int status) {
      super("status " + status, null, false, false);
      this.status = status;
    }

    int status() {
      return status;
    }
  }
}
