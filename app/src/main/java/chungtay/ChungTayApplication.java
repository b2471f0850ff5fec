package chungtay;

import chungtay.classification.Standards;
import chungtay.law.Law;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// The server: every room, wired together.
@SpringBootApplication
public class ChungTayApplication {

  /// The one clock of the server; a room is handed it and never asks the system.
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /// The law as this release ships it, read once.
  @Bean
  Law law(@Value("${chungtay.home}") Path home) {
    return Law.read(home.resolve("law"));
  }

  @Bean
  Standards standards(Law law) {
    return Standards.of(law);
  }

  static void main(String[] arguments) {
    SpringApplication.run(ChungTayApplication.class, arguments);
  }
}
