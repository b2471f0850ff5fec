package chungtay.frame.file;

import chungtay.access.May;
import chungtay.access.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Answers with a file that has no end, so that it is written until whoever asked goes away; every
/// office that a test opens has it.
@Controller
class Pouring {

  static final String PATH = "/pour";

  private static final byte[] PIECE = new byte[8_192];

  @May(Right.LOOK)
  @TakesAway
  @GetMapping("/{language:vi|en}" + PATH)
  void pour(HttpServletResponse response) throws IOException {
    var out = response.getOutputStream();
    while (true) out.write(PIECE);
  }
}
