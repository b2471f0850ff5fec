package chungtay.access.entry;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// What somebody's telephone shows.
public final class App {

  private App() {}

  public static String code(String secret, Clock clock) {
    var codes = new TimeBasedOneTimePasswordGenerator();
    try {
      var key = new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm());
      return codes.generateOneTimePasswordString(key, clock.instant());
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
