package chungtay;

import java.time.Clock;
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

  static void main(String[] arguments) {
    SpringApplication.run(ChungTayApplication.class, arguments);
  }
}
