package chungtay.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Hashes texts by one key, so that equal ones are found again without being read.
public final class Indexing {

  private final SecretKey key;

  Indexing(SecretKey key) {
    this.key = key;
  }

  public byte[] of(String clear) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(clear.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
