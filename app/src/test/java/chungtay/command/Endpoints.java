package chungtay.command;

import chungtay.access.Tables;
import java.io.IOException;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Everything that may be asked of a running office, and what the tables say of it.
final class Endpoints {

  private static final String LANGUAGE = "/{language:vi|en}";

  /// The part of an address that stands for something, and what it must look like.
  private static final String VARIABLE = "\\{(\\w+):(?:[^{}]|\\{[^{}]*\\})*\\}";

  private Endpoints() {}

  /// As the tables name them: how it is asked, then the address without its language.
  static Set<String> of(SmallOffice office) {
    var all = new TreeSet<String>();
    var mapped = office.bean(RequestMappingHandlerMapping.class).getHandlerMethods();
    for (var one : mapped.entrySet()) {
      if (!isOfTheHouse(one.getValue().getBeanType())) continue;
      for (var path : one.getKey().getPatternValues()) {
        all.add(way(one.getKey()) + " " + inTable(path));
      }
    }
    return all;
  }

  /// Tests have controllers too, which fail on purpose; no office that is delivered has them.
  private static boolean isOfTheHouse(Class<?> controller) {
    return source(controller).equals(source(Office.class));
  }

  private static URL source(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static String way(RequestMappingInfo one) {
    var ways = one.getMethodsCondition().getMethods();
    return ways.isEmpty()
        ? "ANY"
        : ways.stream().map(Enum::name).sorted().collect(Collectors.joining("/"));
  }

  private static String inTable(String path) {
    return path.replace(LANGUAGE, "").replaceAll(VARIABLE, "{$1}");
  }

  /// Those of which the tables say who may ask.
  static Set<String> inTables() throws IOException {
    var all = new TreeSet<String>();
    for (var table : new String[] {"endpoints.csv", "same-for-everybody.csv"}) {
      Tables.rows(table).forEach(row -> all.add(row.getFirst()));
    }
    return all;
  }
}
