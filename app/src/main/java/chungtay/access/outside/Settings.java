package chungtay.access.outside;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/// What an administrator says of the provider.
///
/// @param issuer the address that names it, exactly as its own description has it
/// @param clientId as which it knows the house
/// @param secret by which it knows that it is the house
/// @param secretFile holds the secret, where it does not stand in the environment
/// @param name on the button; the provider's host if nothing is said
/// @param claim of the ID token that holds the sign-in name of the account
/// @param secondStep values of `amr` or `acr` that stand for the second step of the house (RFC
///   8176); none: the house asks for its own
@Component
@Conditional(ProviderNamed.class)
record Settings(
    @Value("${chungtay.oidc.issuer}") String issuer,
    @Value("${chungtay.oidc.client-id:}") String clientId,
    @Value("${chungtay.oidc.client-secret:}") String secret,
    @Value("${chungtay.oidc.client-secret-file:}") String secretFile,
    @Value("${chungtay.oidc.name:}") String name,
    @Value("${chungtay.oidc.claim:preferred_username}") String claim,
    @Value("${chungtay.oidc.second-step:}") Set<String> secondStep) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /// @throws IllegalStateException if the house could not sign anybody in with them
  Settings {
    issuer = issuer.strip();
    var host = host(issuer);
    if (!secretFile.isBlank()) secret = read(secretFile);
    if (clientId.isBlank()) throw new IllegalStateException("chungtay.oidc.client-id is missing");
    if (secret.isBlank()) {
      throw new IllegalStateException(
          "chungtay.oidc.client-secret is missing; or name a file in chungtay.oidc.client-secret-file");
    }
    if (claim.isBlank()) throw new IllegalStateException("chungtay.oidc.claim is empty");
    if (name.isBlank()) name = host;
    secondStep = Set.copyOf(secondStep);
  }

  /// Whoever could read or bend what is said to the provider could come in as anybody.
  private static String host(String issuer) {
    try {
      var address = URI.create(issuer);
      var host = address.getHost();
      var isSafe =
          "https".equals(address.getScheme())
              || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(host));
      if (host != null && isSafe) return host;
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new IllegalStateException("chungtay.oidc.issuer is no address that begins with https://");
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new IllegalStateException("chungtay.oidc.client-secret-file cannot be read: " + file);
    }
  }

  /// Says nothing of the secret, wherever it is printed by mistake.
  @Override
  public String toString() {
    return "the provider " + issuer;
  }
}
