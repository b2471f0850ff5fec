package chungtay.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// People at their pages, in turn from the standing agency, a district and a commune, asking,
/// reading a while, and asking again.
final class Users {

  private static final Pattern LINK = Pattern.compile("href=\"(/vi/desk/[^\"#]*)\"");
  private static final String WIDEST = "Cơ quan thường trực";
  private static final List<String> POSTS = List.of(WIDEST, "Cán bộ cấp huyện", "Cán bộ cấp xã");
  private static final int ASKED_EACH = 30;

  private final List<Desk> desks = new ArrayList<>();

  /// @param post as the door of the demo has it
  /// @param pages that the overview and the lists of that post lead to
  private record Desk(String post, List<String> pages) {}

  Users() throws IOException, InterruptedException {
    for (var post : POSTS) desks.add(new Desk(post, pages(Browser.of(post))));
  }

  private static List<String> pages(Browser browser) throws IOException, InterruptedException {
    var found = new ArrayList<String>();
    for (var start : List.of("/vi/desk/unit/19", "/vi/desk/unit/171", "/vi/desk/map")) {
      found.add(start + "?" + Browser.DAY);
      links(browser.page(start + "?" + Browser.DAY)).forEach(found::add);
    }
    links(browser.page("/vi/desk/list?class=POOR&" + Browser.DAY))
        .filter(link -> link.contains("/household/"))
        .limit(100)
        .forEach(found::add);
    return found.stream().distinct().filter(link -> !link.matches(".*\\.(xlsx|csv).*")).toList();
  }

  private static Stream<String> links(String page) {
    return LINK.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&"));
  }

  int pages() {
    return (int) desks.stream().flatMap(desk -> desk.pages().stream()).distinct().count();
  }

  /// How long the first page takes from now on, whoever is asked.
  static Duration firstPage() throws IOException, InterruptedException {
    var browser = Browser.of(WIDEST);
    var began = System.nanoTime();
    browser.page("/vi/desk/unit/19?" + Browser.DAY);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /// @param users at the same time
  /// @param reading how long each reads on average before asking again
  Times ask(int users, Duration reading, long seed) throws InterruptedException {
    return Crowd.of(
        users, user -> () -> ask(desks.get(user % desks.size()), new Random(seed + user), reading));
  }

  private static long[] ask(Desk desk, Random random, Duration reading)
      throws IOException, InterruptedException {
    var times = new long[ASKED_EACH];
    var browser = Browser.of(desk.post());
    for (var i = 0; i < ASKED_EACH; i++) {
      if (!reading.isZero()) Thread.sleep(random.nextLong(2 * reading.toMillis()));
      var page = desk.pages().get(random.nextInt(desk.pages().size()));
      var began = System.nanoTime();
      browser.page(page);
      times[i] = System.nanoTime() - began;
    }
    return times;
  }
}
