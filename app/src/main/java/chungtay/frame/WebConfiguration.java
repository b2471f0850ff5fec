package chungtay.frame;

import chungtay.access.AccessRefusal;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.frame.file.FilesAtOnce;
import chungtay.refusal.Refused;
import chungtay.wording.WorkingDay;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Templates, and what every controller may ask for.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(WebConfiguration.class);

  private final WorkingDay workingDay;
  private final Officers officers;
  private final FilesAtOnce files;

  WebConfiguration(WorkingDay workingDay, Officers officers, FilesAtOnce files) {
    this.workingDay = workingDay;
    this.officers = officers;
    this.files = files;
  }

  /// Templates compiled with the house; from their sources, on each change, while somebody draws.
  @Bean
  static TemplateEngine templates(@Value("${chungtay.templates:}") String sources) {
    if (sources.isEmpty()) return TemplateEngine.createPrecompiled(ContentType.Html);
    return TemplateEngine.create(
        new DirectoryCodeResolver(Path.of(sources)),
        Path.of("target", "templates"),
        ContentType.Html,
        WebConfiguration.class.getClassLoader());
  }

  /// Has the house itself answer what Tomcat gives up on before it is a request.
  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersOfTheHouse(
      ObjectProvider<TroublePages> troubles) {
    var doorstep = new Doorstep(troubles::getObject);
    return factory ->
        factory.addContextCustomizers(
            office -> office.getParent().getPipeline().addValve(doorstep));
  }

  /// Writes a page of the house where Tomcat would write one of its own.
  private static final class Doorstep extends ErrorReportValve {

    private final Supplier<TroublePages> troubles;

    Doorstep(Supplier<TroublePages> troubles) {
      this.troubles = troubles;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
      var isDone = response.getStatus() < 400 || response.getContentWritten() > 0;
      if (isDone || !response.setErrorReported()) return;
      try {
        Guard.declare(response);
        var uri = Objects.requireNonNullElse(request.getRequestURI(), "");
        troubles.get().writeWithoutRequest(response.getStatus(), uri, response);
        response.finishResponse();
      } catch (IOException e) {
        LOG.debug("Nobody waits for the answer any more.", e);
      }
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new RightAsked(officers));
    registry.addInterceptor(new DayInAddress(workingDay));
    registry.addInterceptor(files); // last, so that only what is answered takes a place
  }

  /// Lets nobody call a method of a controller without the right that it asks for; one that asks
  /// for none is closed to all.
  private record RightAsked(Officers officers) implements HandlerInterceptor {

    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler)
        throws IOException {
      if (!(handler instanceof HandlerMethod method)) return true;
      var may = method.getMethodAnnotation(May.class);
      if (may != null && officers.may(may.value())) return true;
      if (may != null && may.value().isOfMachines()) throw refusedToAMachine();
      var way = way(Address.of(request));
      if (way.isEmpty() || !"GET".equals(request.getMethod())) throw refused();
      response.sendRedirect(way.get().href());
      return false;
    }

    /// Whoever did not come in is led to the door, and from there back; whoever has no post yet, to
    /// where one takes one.
    private Optional<Address> way(Address asked) {
      if (officers.post().isPresent()) return Optional.empty();
      if (officers.asking().isPresent()) {
        return Optional.of(new Address(asked.language(), "/desk/account", Map.of()));
      }
      var back = Map.of("to", asked.href());
      return Optional.of(new Address(asked.language(), "/desk/sign-in", back));
    }

    private Refused refusedToAMachine() {
      var isNobody = officers.machine().isEmpty();
      return new Refused(
          isNobody ? AccessRefusal.TOKEN_NEEDED : AccessRefusal.TOKEN_TOO_NARROW, Map.of());
    }

    private Refused refused() {
      var isNobody = officers.asking().isEmpty();
      return new Refused(
          isNobody ? AccessRefusal.SIGN_IN_FIRST : AccessRefusal.NOT_FROM_THIS_POST, Map.of());
    }
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new AddressAsked());
  }

  /// Hands a controller the address that it answers.
  private static final class AddressAsked implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Address.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      return Address.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
  }
}
