package chungtay.access.token;

import chungtay.access.entry.Secrets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a machine shows: 256 random bits behind a mark by which it is known wherever somebody left
/// it lying. The house keeps its hash alone.
public record AccessToken(String text) {

  private static final String MARK = "ctk_";
  private static final int BYTES = 32;
  private static final Pattern SHOWN =
      Pattern.compile("Bearer +(" + MARK + "[A-Za-z0-9_-]{43})", Pattern.CASE_INSENSITIVE);

  static AccessToken fresh() {
    var bits = Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.random(BYTES));
    return new AccessToken(MARK + bits);
  }

  /// The one in the heading `Authorization`, if that holds what could be one.
  static Optional<AccessToken> shown(String heading) {
    var found = SHOWN.matcher(heading.strip());
    return found.matches() ? Optional.of(new AccessToken(found.group(1))) : Optional.empty();
  }

  byte[] hash() {
    return Secrets.hash(text);
  }

  /// Says nothing of it, wherever it is printed by mistake.
  @Override
  public String toString() {
    return "access token";
  }
}
