package chungtay.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// People who come in with name and password.
final class Arrivals {

  private static final Pattern CODE = Pattern.compile("<code>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})<");
  private static final Duration READING = Duration.ofSeconds(2);
  private static final String BAR = "p95 1.5 s";
  private static final String PASSWORD = "sương núi mùa gặt muộn";

  private Arrivals() {}

  /// One after the other within some seconds, as pages are asked for, and all at the same moment.
  static List<Measurement> of(int people) throws IOException, InterruptedException {
    for (var code : codes(people)) {
      Browser.in(
          "/vi/desk/sign-in/code", Map.of("code", code, "password", PASSWORD, "again", PASSWORD));
    }
    var random = new Random(people);
    var within = times(people, () -> Thread.sleep(random.nextLong(2 * READING.toMillis())));
    var together = new CountDownLatch(people);
    var once =
        times(
            people,
            () -> {
              together.countDown();
              together.await();
            });
    return List.of(
        measurement(
            "%d people within %d s".formatted(people, 2 * READING.toSeconds()), BAR, within),
        measurement("%d people at the same moment".formatted(people), "", once));
  }

  private interface Waiting {
    void before() throws InterruptedException;
  }

  private static Times times(int people, Waiting waiting) throws InterruptedException {
    return Crowd.of(
        people,
        one ->
            () -> {
              waiting.before();
              var began = System.nanoTime();
              Browser.in(
                  "/vi/desk/sign-in", Map.of("login", login(one), "password", PASSWORD, "to", ""));
              return new long[] {System.nanoTime() - began};
            });
  }

  private static Measurement measurement(String who, String bar, Times times) {
    return new Measurement(
        "Sign-in by name and password, " + who,
        bar,
        times.toString(),
        "Argon2id, two at once; from browsers that are not known");
  }

  /// Accounts of commune officers, made from a list as an administrator does it.
  private static List<String> codes(int people) throws IOException, InterruptedException {
    var lines =
        IntStream.range(0, people)
            .mapToObj(one -> login(one) + "; Người Đo; Cán bộ cấp xã; ; 05554")
            .collect(Collectors.joining("\n"));
    var slips =
        Browser.of("Quản trị")
            .send("/vi/desk/accounts/new", Map.of("lines", lines, "reason", "đo thời gian"));
    var codes = new ArrayList<String>();
    CODE.matcher(slips).results().forEach(code -> codes.add(code.group(1)));
    if (codes.size() != people) throw new IOException(codes.size() + " codes were given");
    return codes;
  }

  private static String login(int one) {
    return "do-" + one;
  }
}
