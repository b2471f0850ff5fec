package chungtay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server: every room, wired together.
@SpringBootApplication
public class ChungTayApplication {

  static void main(String[] arguments) {
    SpringApplication.run(ChungTayApplication.class, arguments);
  }
}
