package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// More proposals than a part of the queue holds.
class EventQueueTest {

  static final int PROPOSED = 51;

  @SuppressWarnings("NullAway.Init") // opened before every test
  static EventDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = new EventDesk();
    var family = desk.family(EventDesk.HERE);
    for (var one = 0; one < PROPOSED; one++) desk.form(family, "move-out").tell();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Set<String> proposals(String page) {
    return SmallOffice.links(page)
        .filter(link -> link.matches("/vi/desk/events/[0-9a-f-]{36}.*"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String after(String page) {
    return SmallOffice.links(page)
        .filter(link -> link.startsWith("/vi/") && link.contains("after="))
        .findFirst()
        .orElse("");
  }

  @Test
  void theQueueIsReadAPartAtATimeAndCountedInWhole() throws Exception {
    var leader = desk.seat(Role.COMMUNE_LEADER);
    var first = leader.get(EventDesk.QUEUE).body();
    assertThat(PagesTest.headline(first)).startsWith("51 biến động");
    assertThat(first).contains("Hiện 50 trong 51 biến động").doesNotContain("Về đầu danh sách");
    assertThat(proposals(first)).hasSize(50);

    var second = leader.get(after(first)).body();
    assertThat(second).contains("Hiện 1 trong 51 biến động", "Về đầu danh sách");
    assertThat(proposals(second)).hasSize(1).doesNotContainAnyElementsOf(proposals(first));
    assertThat(after(second)).isEmpty();
    var behind = leader.get(EventDesk.QUEUE + "&after=ffffffff-ffff-ffff-ffff-ffffffffffff");
    assertThat(behind.body()).contains("Đến đây là hết");
    assertThat(leader.get(EventDesk.QUEUE + "&after=x").statusCode()).isEqualTo(400);
  }
}
