package chungtay.browser;

import chungtay.command.SmallOffice;
import chungtay.law.Language;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Somebody who goes from page to page in one window and says what is wrong with each; and takes
/// pictures of them where these are asked for.
final class Looking {

  private static final String LOOK = script();

  /// What a browser says of every page that is an answer of trouble, its own address included.
  private static final String OF_THE_PAGE = "Failed to load resource: the server responded with";

  private final Premises premises;
  private final Page page;
  private final CDPSession camera;
  private final List<String> faults = new ArrayList<>();

  Looking(Premises premises, Page page) {
    this(premises, page, premises.office().address("/"));
  }

  /// @param ours where all addresses of the office begin that the window shows
  Looking(Premises premises, Page page, String ours) {
    this.premises = premises;
    this.page = page;
    this.camera = page.context().newCDPSession(page);
    page.onConsoleMessage(said -> note(said.type(), said.text() + " " + said.location()));
    page.onPageError(error -> note("script", error));
    page.onRequestFailed(request -> note("not loaded", request.url() + " " + request.failure()));
    page.onResponse(this::answered);
    page.onRequest(request -> asked(request.url(), ours));
  }

  private void note(String kind, String what) {
    if (!what.startsWith(OF_THE_PAGE)) faults.add(kind + ": " + what);
  }

  private void answered(Response response) {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      note("not loaded", response.status() + " " + response.url());
    }
  }

  private void asked(String address, String ours) {
    if (!address.startsWith(ours) && !address.startsWith("data:")) note("elsewhere", address);
  }

  /// Everything that is wrong with a page, on each screen that it is made for.
  List<String> faultsAt(Stop stop, Language language) {
    var screens = Arrays.stream(Screen.values()).filter(stop::isFor).toList();
    var address = premises.address(language, stop);
    premises.from(SmallOffice.asker(stop.path()), page.context());
    return faults(stop + "-" + language.tag(), address, stop.status(), screens);
  }

  /// The same of any page that is an answer.
  List<String> faultsAt(String name, String address) {
    return faults(name, address, 200, List.of(Screen.values()));
  }

  /// The same of what stands in the window now: an answer to a form has no address of its own.
  List<String> faultsHere(String name) {
    faults.clear();
    page.waitForLoadState();
    page.evaluate(AxeBuilder.getAxeScript());
    for (var screen : Screen.values()) look(name + "-" + screen.width(), screen);
    return List.copyOf(faults);
  }

  private List<String> faults(String name, String address, int status, List<Screen> screens) {
    faults.clear();
    open(address, status);
    page.evaluate(AxeBuilder.getAxeScript());
    for (var screen : screens) look(name + "-" + screen.width(), screen);
    var found = List.copyOf(faults);
    page.navigate("about:blank"); // some pages renew themselves, and would go on beside other tests
    return found;
  }

  private void open(String address, int status) {
    var response = Objects.requireNonNull(page.navigate(address));
    if (response.status() != status) note("status", Integer.toString(response.status()));
    var policy = response.headers().getOrDefault("content-security-policy", "");
    if (!policy.startsWith("default-src 'self';") || policy.contains("unsafe")) {
      note("policy", policy);
    }
  }

  private void look(String name, Screen screen) {
    page.setViewportSize(screen.width(), screen.height());
    var about = Map.of("width", screen.width(), "phone", screen == Screen.PHONE);
    ((List<?>) page.evaluate(LOOK, about)).forEach(fault -> faults.add(screen + ": " + fault));
    if (Premises.DRAWS) picture(name);
  }

  /// Of the whole page; the browser is asked directly, because it then compresses in less time.
  private void picture(String name) {
    var how = new JsonObject();
    how.addProperty("captureBeyondViewport", true);
    how.addProperty("optimizeForSpeed", true);
    how.add("clip", whole());
    var picture = camera.send("Page.captureScreenshot", how).get("data").getAsString();
    try {
      Files.write(Premises.PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonObject whole() {
    var size = camera.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
    size.addProperty("scale", 1);
    return size;
  }

  private static String script() {
    try (InputStream script = Looking.class.getResourceAsStream("look.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
