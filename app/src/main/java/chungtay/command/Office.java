package chungtay.command;

import chungtay.ChungTayApplication;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The office, opened: all rooms wired together, with or without its pages.
final class Office {

  private Office() {}

  /// With pages, on an address of this machine.
  static ConfigurableApplicationContext withPages(Where where, int port, Map<String, Object> more) {
    var settings = new HashMap<>(where.settings());
    settings.put("server.port", port);
    settings.put("chungtay.role", "server");
    settings.putAll(more);
    return open(WebApplicationType.SERVLET, settings);
  }

  /// Without pages, beside a server that may be running over the same data; wires only what is
  /// asked for.
  static ConfigurableApplicationContext withoutPages(Where where) {
    var settings = new HashMap<>(where.settings());
    settings.put("chungtay.role", "guest");
    settings.put("spring.main.lazy-initialization", "true");
    return open(WebApplicationType.NONE, settings);
  }

  private static ConfigurableApplicationContext open(
      WebApplicationType type, Map<String, Object> settings) {
    return new SpringApplicationBuilder(ChungTayApplication.class)
        .web(type)
        .logStartupInfo(false)
        .run(arguments(settings));
  }

  /// As arguments, because these must win over the file of settings.
  private static String[] arguments(Map<String, Object> settings) {
    return settings.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }
}
