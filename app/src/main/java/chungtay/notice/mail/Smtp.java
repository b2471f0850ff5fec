package chungtay.notice.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.stereotype.Component;

/// Hands a mail to the mail server.
@Component
class Smtp {

  private static final String CONNECT_AT_MOST_MS = "10000";
  private static final String ANSWER_AT_MOST_MS = "20000";
  private static final int FIRST_LASTING = 500; // RFC 5321, 4.2.1: a reply of 5yz

  private final MailSettings settings;
  private final Clock clock;

  Smtp(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /// What came of it.
  sealed interface Outcome {

    record Sent() implements Outcome {}

    /// It certainly did not go, and may another time.
    record NotNow(String answer) implements Outcome {}

    /// It certainly did not go, and never will.
    record Never(String answer) implements Outcome {}

    /// The mail server may have it.
    record Unsure(String answer) implements Outcome {}
  }

  Outcome send(Mail mail, Composed composed) {
    var session = Session.getInstance(properties());
    try (var transport = session.getTransport("smtp")) {
      try {
        connect(transport);
      } catch (MessagingException | IOException e) {
        return new Outcome.NotNow(said(e));
      }
      var message = message(session, mail, composed);
      return handed(transport, message);
    } catch (MessagingException e) {
      // Closing told nothing new: by then it was handed over, or refused.
      return new Outcome.Unsure(said(e));
    }
  }

  private void connect(Transport transport) throws MessagingException, IOException {
    if (settings.asksForPassword()) {
      transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
    } else {
      transport.connect(settings.host(), settings.port(), null, null);
    }
  }

  private static Outcome handed(Transport transport, MimeMessage message) {
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Outcome.Sent();
    } catch (SendFailedException e) {
      return refused(e);
    } catch (MessagingException e) {
      return new Outcome.Unsure(said(e));
    }
  }

  /// By the number that the server answered; without one, the line broke.
  private static Outcome refused(SendFailedException refused) {
    var code = code(refused);
    if (code <= 0) return new Outcome.Unsure(said(refused));
    return code < FIRST_LASTING
        ? new Outcome.NotNow(said(refused))
        : new Outcome.Never(said(refused));
  }

  private static int code(Exception thrown) {
    var code =
        switch (thrown) {
          case SMTPAddressFailedException address -> address.getReturnCode();
          case SMTPSenderFailedException sender -> sender.getReturnCode();
          case SMTPSendFailedException send -> send.getReturnCode();
          default -> 0;
        };
    var next = thrown instanceof MessagingException one ? one.getNextException() : null;
    return next == null ? code : Math.max(code, code(next));
  }

  private Properties properties() {
    var properties = new Properties();
    properties.setProperty("mail.smtp.auth", String.valueOf(settings.asksForPassword()));
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.starttls()));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_AT_MOST_MS);
    properties.setProperty("mail.smtp.timeout", ANSWER_AT_MOST_MS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_AT_MOST_MS);
    properties.setProperty("mail.smtp.from", settings.from());
    properties.setProperty("mail.smtp.localhost", domain());
    return properties;
  }

  private String domain() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  private MimeMessage message(Session session, Mail mail, Composed composed)
      throws MessagingException {
    var message = new Numbered(session, "<" + mail.id() + "@" + domain() + ">");
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address().text()));
    message.setSubject(composed.subject().replaceAll("\\p{Cntrl}", " "), UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834
    message.setHeader(
        "List-Unsubscribe",
        "<" + settings.site() + "/" + mail.language().tag() + "/notice/mail>"); // RFC 2369
    var body = new MimeMultipart("alternative");
    var text = new MimeBodyPart();
    text.setText(composed.text(), UTF_8.name());
    var html = new MimeBodyPart();
    html.setText(composed.html(), UTF_8.name(), "html");
    body.addBodyPart(text);
    body.addBodyPart(html);
    message.setContent(body);
    message.saveChanges();
    return message;
  }

  /// Tried again it bears the same number, by which a mail server may know it.
  private static final class Numbered extends MimeMessage {

    private final String number;

    private Numbered(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }

  private static String said(Exception thrown) {
    var answer = thrown.getMessage();
    return answer == null ? thrown.getClass().getSimpleName() : answer;
  }
}
