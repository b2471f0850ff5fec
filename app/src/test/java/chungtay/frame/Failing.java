package chungtay.frame;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// Fails in whatever way it is asked to; every office that a test opens has it.
@Controller
class Failing {

  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}/fail/{how}")
  String fail(@PathVariable String how) {
    throw switch (how) {
      case "403" -> new Refused(Plain.FORBIDDEN, Map.of());
      case "409" -> new Refused(Plain.MEANWHILE, Map.of());
      case "413" -> new MaxUploadSizeExceededException(1);
      case "503" -> new DataAccessResourceFailureException("gone");
      default -> new IllegalStateException("secret of the machine");
    };
  }

  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}/needs")
  String needs(@RequestParam int number) {
    return "frame/trouble";
  }

  @May(Right.LOOK)
  @PostMapping("/{language:vi|en}/write")
  ResponseEntity<Void> write() {
    return ResponseEntity.status(303).build();
  }

  /// A refusal without words of its own.
  private enum Plain implements Refusal {
    FORBIDDEN(403),
    MEANWHILE(409);

    private final int status;

    Plain(int status) {
      this.status = status;
    }

    @Override
    public String room() {
      return "test";
    }

    @Override
    public int status() {
      return status;
    }
  }
}
