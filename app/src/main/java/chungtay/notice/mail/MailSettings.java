package chungtay.notice.mail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What an administrator says of the mail server. Without a host there is no mail.
///
/// @param passwordFile holds the password, where the server asks for one
/// @param from as whom the house writes
/// @param starttls whether nothing is said before the line is encrypted; only a server on this
///   machine may go without
/// @param site the address under which people reach the house, for the links in mails
/// @param digestAt from when on in the morning digests are sent
@Component
public record MailSettings(
    @Value("${chungtay.mail.host:}") String host,
    @Value("${chungtay.mail.port:587}") int port,
    @Value("${chungtay.mail.user:}") String user,
    @Value("${chungtay.mail.password-file:}") String passwordFile,
    @Value("${chungtay.mail.from:}") String from,
    @Value("${chungtay.mail.starttls:true}") boolean starttls,
    @Value("${chungtay.mail.site:}") String site,
    @Value("${chungtay.mail.digest-at:07:00}") LocalTime digestAt) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  /// @throws IllegalStateException if nobody could be written to with them
  public MailSettings {
    host = host.strip();
    site = site.strip().replaceFirst("/+$", "");
    if (!host.isEmpty()) {
      if (!isAddress(from)) {
        throw new IllegalStateException("chungtay.mail.from is no e-mail address");
      }
      if (!isSite(site)) {
        throw new IllegalStateException(
            "chungtay.mail.site is no address that begins with https://");
      }
      if (!starttls && !THIS_MACHINE.contains(host)) {
        throw new IllegalStateException(
            "chungtay.mail.starttls may be off for a mail server on this machine alone");
      }
      if (user.isBlank() != passwordFile.isBlank()) {
        throw new IllegalStateException(
            "chungtay.mail.user and chungtay.mail.password-file go together");
      }
    }
  }

  public boolean isSetUp() {
    return !host.isEmpty();
  }

  boolean asksForPassword() {
    return !user.isBlank();
  }

  /// Read anew at each use, so that it may be changed without a start.
  String password() throws IOException {
    return Files.readString(Path.of(passwordFile)).strip();
  }

  private static boolean isAddress(String text) {
    try {
      return !new EmailAddress(text).text().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// Whoever could bend what is said on the way would learn what is behind a link.
  private static boolean isSite(String text) {
    try {
      var address = URI.create(text);
      var host = address.getHost();
      if (host == null || address.getQuery() != null || address.getFragment() != null) return false;
      return "https".equals(address.getScheme())
          || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(host));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
