package chungtay.exchange;

import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.file.HouseholdFile;
import chungtay.refusal.Refused;
import chungtay.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Uploads as they came, encrypted, in parts of a megabyte.
@Component
class KeptFiles {

  /// Above this no file is taken.
  static final long BYTES_AT_MOST = 256L << 20;

  private static final int PART = 1 << 20;

  private final JdbcClient db;
  private final Vault vault;

  KeptFiles(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /// What names a file by its bytes.
  ///
  /// @param hash SHA-256, in hexadecimal
  record Print(long bytes, String hash) {}

  /// @throws Refused if the file is larger than we take
  static Print print(HouseholdFile.Content content) {
    try (var in = new DigestInputStream(content.open(), MessageDigest.getInstance("SHA-256"))) {
      var buffer = new byte[1 << 16];
      var bytes = 0L;
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        if (bytes > BYTES_AT_MOST) {
          var limit = (BYTES_AT_MOST >> 20) + " MB";
          throw new Refused(ExchangeRefusal.FILE_TOO_LARGE, Map.of("limit", limit));
        }
      }
      return new Print(bytes, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void keep(UploadId upload, HouseholdFile.Content content) {
    try (var in = content.open();
        var out = vault.encrypting(new Parts(upload, 0, 1))) {
      in.transferTo(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Encrypts a file anew, in the running transaction; its parts stand below zero until all of it
  /// is read.
  void renew(UploadId upload) {
    try (var in = content(upload).open();
        var out = vault.encrypting(new Parts(upload, -1, -1))) {
      in.transferTo(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    db.sql("DELETE FROM exchange.content WHERE upload_id = :upload AND part >= 0")
        .param("upload", upload.value())
        .update();
    db.sql("UPDATE exchange.content SET part = -1 - part WHERE upload_id = :upload")
        .param("upload", upload.value())
        .update();
  }

  HouseholdFile.Content content(UploadId upload) {
    return () -> vault.decrypting(new Joined(upload));
  }

  void forget(UploadId upload) {
    db.sql("DELETE FROM exchange.content WHERE upload_id = :upload")
        .param("upload", upload.value())
        .update();
  }

  /// Cuts what is written into rows.
  private final class Parts extends OutputStream {

    private final UploadId upload;
    private final byte[] buffer = new byte[PART];
    private final int step;
    private int filled;
    private int part;

    Parts(UploadId upload, int first, int step) {
      this.upload = upload;
      this.part = first;
      this.step = step;
    }

    @Override
    public void write(int sign) {
      write(new byte[] {(byte) sign}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      var from = offset;
      while (from < offset + length) {
        var taken = Math.min(PART - filled, offset + length - from);
        System.arraycopy(bytes, from, buffer, filled, taken);
        from += taken;
        filled += taken;
        if (filled == PART) send();
      }
    }

    @Override
    public void close() {
      if (filled > 0) send();
    }

    private void send() {
      db.sql(
              "INSERT INTO exchange.content (upload_id, part, cipher) VALUES (:upload, :part, :cipher)")
          .param("upload", upload.value())
          .param("part", part)
          .param("cipher", Arrays.copyOf(buffer, filled))
          .update();
      part += step;
      filled = 0;
    }
  }

  /// Reads the rows one after the other.
  private final class Joined extends InputStream {

    private final UploadId upload;
    private byte[] bytes = new byte[0];
    private int at;
    private int part;

    Joined(UploadId upload) {
      this.upload = upload;
    }

    @Override
    public int read() {
      return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      Objects.checkFromIndexSize(offset, length, buffer.length);
      if (length == 0) return 0;
      if (!fill()) return -1;
      var taken = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, buffer, offset, taken);
      at += taken;
      return taken;
    }

    private boolean fill() {
      if (at < bytes.length) return true;
      bytes =
          db.sql("SELECT cipher FROM exchange.content WHERE upload_id = :upload AND part = :part")
              .param("upload", upload.value())
              .param("part", part++)
              .query((row, _) -> row.getBytes("cipher"))
              .optional()
              .orElse(new byte[0]);
      at = 0;
      return bytes.length > 0;
    }
  }
}
