package chungtay.access.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// What an administrator may say of a provider.
class SettingsTest {

  static Settings settings(String issuer, String client, String secret, String file) {
    return new Settings(issuer, client, secret, file, "", "preferred_username", Set.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://id.example.vn/realms/tinh",
        "http://localhost:8081/default",
        "http://127.0.0.1:8081",
        "http://[::1]:8081"
      })
  void aProviderIsSpokenToInSecretOrOnThisMachine(String issuer) {
    assertThat(settings(issuer, "a", "b", "").issuer()).isEqualTo(issuer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://id.example.vn",
        "http://localhost.example.vn",
        "ftp://localhost",
        "id.example.vn",
        "https://",
        "https:id",
        "https://a b"
      })
  void anyOtherAddressStopsTheServer(String issuer) {
    assertThatThrownBy(() -> settings(issuer, "a", "b", ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("chungtay.oidc.issuer");
  }

  @Test
  void aMissingNameOrSecretStopsTheServerAndSaysWhich() {
    var issuer = "https://id.example.vn";
    assertThatThrownBy(() -> settings(issuer, " ", "b", "")).hasMessageContaining("client-id");
    assertThatThrownBy(() -> settings(issuer, "a", "", "")).hasMessageContaining("client-secret");
    assertThatThrownBy(() -> settings(issuer, "a", "", "/not/there"))
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .hasMessageContaining("/not/there");
  }

  @Test
  void theSecretMayStandInAFile(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("secret"), "bí mật\n");

    assertThat(settings("https://id.example.vn", "a", "", file.toString()).secret())
        .isEqualTo("bí mật");
  }

  @Test
  void theButtonCallsTheProviderByItsHostWhereNothingIsSaid() {
    assertThat(settings("https://id.example.vn/tinh", "a", "b", "").name())
        .isEqualTo("id.example.vn");
  }

  /// Each stands in the text as an administrator writes it, and is found under that name.
  @Test
  void theReadmeNamesEverySetting() throws Exception {
    var readme = Files.readString(Path.of("../README.md"));
    for (var part : Settings.class.getDeclaredConstructors()[0].getParameters()) {
      var value = Objects.requireNonNull(part.getAnnotation(Value.class)).value();
      var setting = value.replaceAll("[${}]|:.*", "");
      var variable = setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
      var environment = new SystemEnvironmentPropertySource("of a test", Map.of(variable, "x"));

      assertThat(environment.getProperty(setting)).as(setting).isEqualTo("x");
      assertThat(readme).contains(variable);
    }
  }

  @Test
  void nothingThatIsPrintedHoldsTheSecret() {
    assertThat(settings("https://id.example.vn", "a", "bí mật", "").toString())
        .doesNotContain("bí mật");
  }
}
