package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Post;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.registry.HouseholdId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A browser that asks from a post.
record PostReader(SmallOffice office, String cookie) {

  static final String DAY = "day=2021-09-30";

  private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static PostReader in(SmallOffice office, Role role) throws Exception {
    return in(office, one -> one.role() == role);
  }

  /// From a post of an agency, by its code.
  static PostReader in(SmallOffice office, Role role, String agency) throws Exception {
    return in(office, one -> one.role() == role && one.agency().code().equals(agency));
  }

  private static PostReader in(SmallOffice office, Predicate<Post> which) throws Exception {
    var post =
        office.bean(Posts.class).ofDemo(TODAY).stream()
            .filter(which)
            .map(Post::id)
            .findFirst()
            .orElseThrow();
    var taken = new PostReader(office, "a=b").post("/vi/desk/sign-in/demo", "post=" + post.value());
    var cookie = taken.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    return new PostReader(office, cookie.substring(0, cookie.indexOf(';')));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).build());
  }

  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  /// Sends a form with files.
  HttpResponse<String> attach(String path, Map<String, String> form, Letterbox.Sent... files)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", Letterbox.FORM)
            .POST(HttpRequest.BodyPublishers.ofByteArray(Letterbox.form(form, files)))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(office.address(path))).header("Cookie", cookie);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  int uploads() throws Exception {
    return get("/vi/exchange?" + DAY).statusCode();
  }

  int status(String page) throws Exception {
    return get("/vi/desk/" + page + "?" + DAY).statusCode();
  }

  List<Integer> statuses(String... pages) throws Exception {
    var all = new ArrayList<Integer>();
    for (var page : pages) all.add(status(page));
    return all;
  }

  HttpResponse<String> household(HouseholdId household) throws Exception {
    return get("/vi/desk/household/" + household.value() + "?" + DAY);
  }

  List<Integer> opens(HouseholdId... households) throws Exception {
    var all = new ArrayList<Integer>();
    for (var household : households) all.add(household(household).statusCode());
    return all;
  }

  void lists(String asked, String howMany) throws Exception {
    var all = rows(in(office, Role.STANDING_AGENCY), asked);
    var seen = rows(this, asked);
    assertThat(all).as(asked).isPositive();
    switch (howMany) {
      case "all" -> assertThat(seen).as(asked).isEqualTo(all);
      case "some" -> assertThat(seen).as(asked).isPositive().isLessThan(all);
      default -> assertThat(seen).as(asked).isZero();
    }
  }

  private static long rows(PostReader seat, String asked) throws Exception {
    return seat.get("/vi/desk/list.csv?" + DAY + "&" + asked).body().lines().count() - 1;
  }
}
