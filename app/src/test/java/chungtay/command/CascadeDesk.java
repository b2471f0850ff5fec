package chungtay.command;

import static chungtay.command.DraftDesk.first;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The pages on which targets are handed down, as browsers of an office read and send them.
final class CascadeDesk {

  static final String DAY = "?day=2021-09-30";

  private final SmallOffice office;

  CascadeDesk(SmallOffice office) {
    this.office = office;
  }

  PostReader from(Role role) throws Exception {
    return PostReader.in(office, role);
  }

  String page(Role role, String unit, String more) throws Exception {
    var answer = from(role).get(path(unit) + DAY + more);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  String path(String unit) throws Exception {
    var plans = from(Role.OBSERVER).get("/vi/plan" + DAY).body();
    return first(plans, "(/vi/plan/[0-9a-f-]{36})") + "/cascade/" + unit;
  }

  /// The fields of the form that hands down, as the page has them.
  static Map<String, String> fields(String page) {
    var fields = new LinkedHashMap<String, String>();
    Pattern.compile("name=\"(unit\\.[0-9a-f-]{36}|aim|version)\"[^>]*value=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .forEach(one -> fields.put(one.group(1), one.group(2)));
    return fields;
  }

  /// Of all units together.
  static int sum(Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(one -> one.getKey().startsWith("unit."))
        .mapToInt(one -> Integer.parseInt(one.getValue()))
        .sum();
  }

  HttpResponse<String> send(Role role, String unit, String what, Map<String, String> fields)
      throws Exception {
    return from(role).post(path(unit) + "/" + what, DraftDesk.body(fields));
  }

  /// What stands in all fields of a name.
  static List<String> written(String page, String name) {
    return Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .map(one -> one.group(1))
        .toList();
  }
}
