package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Post;
import chungtay.access.Posts;
import chungtay.access.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Browsers of the offices that send plans and reports, and of those that wait for them.
record PlanDesk(District place) {

  static final String DAY = "?day=2021-09-30";

  PostReader from(Role role) throws Exception {
    return PostReader.in(place.office, role);
  }

  /// The post from which somebody of a role works here.
  Post post(Role role) {
    return place.office.bean(Posts.class).ofDemo(LocalDate.of(2021, 9, 30)).stream()
        .filter(post -> post.role() == role)
        .findFirst()
        .orElseThrow();
  }

  static String first(String page, String pattern) {
    var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  String board(Role role) throws Exception {
    var plans = from(Role.OBSERVER).get("/vi/plan" + DAY).body();
    var plan = first(plans, "(/vi/plan/[0-9a-f-]{36})");
    var answer = from(role).get(plan + "/board" + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /// Where the own agency of a post writes what is asked, as the page of its tasks links to it.
  String own(Role role, String asked) throws Exception {
    var tasks = from(role).get("/vi/plan/tasks" + DAY).body();
    return first(tasks, "(/vi/plan/[0-9a-f-]{36}/submission/" + asked + "/[0-9a-f-]{36}/[0-9-]+)");
  }

  String page(Role role, String path) throws Exception {
    var answer = from(role).get(path + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /// The fields of its form as the page has them.
  static Map<String, String> fields(String page) {
    var fields = new LinkedHashMap<String, String>();
    Pattern.compile("<input[^>]*name=\"([a-z]+\\.[^\"]+)\"[^>]*>")
        .matcher(page)
        .results()
        .forEach(one -> {
          var value = Pattern.compile("value=\"([^\"]*)\"").matcher(one.group());
          fields.put(one.group(1), value.find() ? value.group(1) : "");
        });
    return fields;
  }

  /// With a number wherever there is none yet, and the texts that are asked for.
  static Map<String, String> complete(String page, String... texts) {
    var fields = fields(page);
    fields.replaceAll((_, value) -> value.isEmpty() ? "0" : value);
    for (var text : texts) fields.put(text, "Nội dung của " + text);
    return fields;
  }

  HttpResponse<String> send(Role role, String path, String what, Map<String, String> fields)
      throws Exception {
    var form =
        fields.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return from(role).post(path + "/" + what, form);
  }

  static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  static Map<String, String> noted(String page, String note) {
    return Map.of(
        "entry.draft",
        first(page, "name=\"entry.draft\" value=\"(\\d+)\""),
        "entry.step",
        first(page, "name=\"entry.step\" value=\"(\\d+)\""),
        "note",
        note);
  }
}
