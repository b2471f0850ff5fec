package chungtay.api;

import chungtay.access.May;
import chungtay.access.Right;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What can be asked and how it is answered, as OpenAPI 3.1 says it. Open to all: it tells nothing
/// of anybody, and whoever connects a system reads it before they have a token.
@RestController
class DescriptionApi {

  private final byte[] description;

  DescriptionApi() throws IOException {
    description = new ClassPathResource("chungtay/api/openapi.json").getContentAsByteArray();
  }

  @May(Right.ENTER)
  @GetMapping("/api/v1/openapi.json")
  ResponseEntity<byte[]> description() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .contentType(MediaType.APPLICATION_JSON)
        .body(description);
  }
}
