package chungtay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// People at their pages, each in from the standing agency, asking, reading a while, and asking
/// again.
final class Users {

  private static final String DAY = "day=2021-09-30";
  private static final Pattern LINK = Pattern.compile("href=\"(/vi/desk/[^\"#]*)\"");
  private static final Pattern FIRST_POST = Pattern.compile("name=\"post\" value=\"([^\"]+)\"");
  private static final int ASKED_EACH = 30;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final List<String> pages;

  /// Knows the pages that the overview and a list lead to.
  Users() throws IOException, InterruptedException {
    var found = new ArrayList<String>();
    var cookie = enter();
    for (var start : List.of("/vi/desk/unit/19", "/vi/desk/unit/171", "/vi/desk/map")) {
      found.add(start + "?" + DAY);
      links(body(start + "?" + DAY, cookie)).forEach(found::add);
    }
    links(body("/vi/desk/list?class=POOR&" + DAY, cookie))
        .filter(link -> link.contains("/household/"))
        .limit(100)
        .forEach(found::add);
    pages = found.stream().distinct().filter(link -> !link.matches(".*\\.(xlsx|csv).*")).toList();
  }

  /// Comes in through the door of the demo, whose first post is that of the standing agency.
  ///
  /// @return the cookie of a session of its own
  private static String enter() throws IOException, InterruptedException {
    var door = request("/vi/desk/sign-in").build();
    var post = FIRST_POST.matcher(CLIENT.send(door, BodyHandlers.ofString()).body());
    if (!post.find()) throw new IOException("the door offers no post");
    var entering =
        request("/vi/desk/sign-in/demo")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("post=" + post.group(1)))
            .build();
    var cookies =
        CLIENT.send(entering, BodyHandlers.discarding()).headers().allValues("Set-Cookie");
    return cookies.stream()
        .filter(cookie -> cookie.startsWith("chungtay="))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow(() -> new IOException("nobody was let in"));
  }

  private static Stream<String> links(String page) {
    return LINK.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&"));
  }

  int pages() {
    return pages.size();
  }

  /// How long the first page takes from now on, whoever is asked.
  static Duration firstPage() throws IOException, InterruptedException {
    var cookie = enter();
    var began = System.nanoTime();
    body("/vi/desk/unit/19?" + DAY, cookie);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /// @param users at the same time
  /// @param reading how long each reads on average before asking again
  Times ask(int users, Duration reading, long seed) throws InterruptedException {
    var all = new ArrayList<Future<long[]>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var user = 0; user < users; user++) {
        var random = new Random(seed + user);
        all.add(threads.submit(() -> ask(random, reading)));
      }
    }
    return new Times(
        all.stream().map(Users::done).flatMapToLong(java.util.Arrays::stream).toArray());
  }

  private static long[] done(Future<long[]> user) {
    try {
      return user.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private long[] ask(Random random, Duration reading) throws IOException, InterruptedException {
    var times = new long[ASKED_EACH];
    var cookie = enter();
    for (var i = 0; i < ASKED_EACH; i++) {
      if (!reading.isZero()) Thread.sleep(random.nextLong(2 * reading.toMillis()));
      var page = pages.get(random.nextInt(pages.size()));
      var began = System.nanoTime();
      body(page, cookie);
      times[i] = System.nanoTime() - began;
    }
    return times;
  }

  private static String body(String page, String cookie) throws IOException, InterruptedException {
    var asked = request(page).header("Cookie", cookie).build();
    var answer = CLIENT.send(asked, BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new IOException(page + ": " + answer.statusCode());
    return answer.body();
  }

  private static HttpRequest.Builder request(String page) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Server.PORT + page));
  }
}
