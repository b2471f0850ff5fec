package chungtay.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers. What is not known or not in scope is left out, never null.
final class Answering {

  private static final int TAG_BYTES = 16;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private Answering() {}

  /// What names nobody: may be kept by whoever asked, and is asked for anew with its tag.
  ///
  /// @param told what the tag stands for: all of the answer but the number of the last act
  static ResponseEntity<byte[]> open(Object answer, Object told) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag("W/\"" + hash(JSON.writeValueAsBytes(told)) + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .body(JSON.writeValueAsBytes(answer));
  }

  /// Personal data, which nobody on the way keeps.
  static ResponseEntity<byte[]> personal(Object answer) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(JSON.writeValueAsBytes(answer));
  }

  private static String hash(byte[] bytes) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
