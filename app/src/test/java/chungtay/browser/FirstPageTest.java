package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody waits for who has never been here.
@ExtendWith(InABrowser.class)
class FirstPageTest {

  /// [bytes over the wire, compressed, with fonts]
  private static final long WEIGHT_AT_MOST = 150_000;

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void theFirstPageIsLight(String language, Premises premises) {
    var page = premises.window(Screen.PHONE);
    var wire = page.context().newCDPSession(page);
    var weight = new AtomicLong();
    wire.on(
        "Network.loadingFinished",
        loaded -> weight.addAndGet(loaded.get("encodedDataLength").getAsLong()));
    wire.send("Network.enable", new JsonObject());

    page.navigate(premises.office().address("/" + language));
    page.waitForFunction("() => document.fonts.status === 'loaded'");
    page.waitForTimeout(200);

    assertThat(page.locator("h1").innerText()).isNotBlank();
    assertThat(weight.get()).isBetween(60_000L, WEIGHT_AT_MOST);
    page.context().close();
  }
}
