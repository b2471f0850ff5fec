package chungtay.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template that a controller names and renders it whole before a byte leaves, so that a
/// fault in a template is still answered by a page of the house.
@Component
class JteViews implements ViewResolver, Ordered {

  private static final String HTML = "text/html;charset=UTF-8";

  private final TemplateEngine engine;

  JteViews(TemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    var template = name + ".jte";
    if (!engine.hasTemplate(template)) return null;
    return (model, request, response) ->
        render(template, Objects.requireNonNullElse(model, Map.of()), response);
  }

  /// Renders outside a controller: for a filter that refuses before one is reached.
  void render(String template, Map<String, ?> model, HttpServletResponse response)
      throws IOException {
    var values = new HashMap<String, Object>();
    model.forEach((name, value) -> {
      if (!name.startsWith("org.springframework")) values.put(name, value);
    });
    var page = new Utf8ByteOutput();
    engine.render(template, values, page);
    response.setContentType(HTML);
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }
}
