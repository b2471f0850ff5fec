package chungtay.vault;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256 in Galois/Counter Mode, the only cipher of the house.
final class Sealing {

  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  private Sealing() {}

  /// @param bound what the text must stand beside to be opened again; not kept in the result
  static byte[] seal(SecretKey key, byte[] nonce, byte[] bound, byte[] clear) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(clear);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] open(SecretKey key, byte[] nonce, byte[] bound, byte[] sealed) {
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed);
    } catch (AEADBadTagException e) {
      throw new Tampered(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }
}
