package chungtay.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.crypto.SecretKey;

/// Encrypts what is written, chunk by chunk. Each chunk is bound to its place, and the last one is
/// marked as the last, so that nothing can be changed, moved or cut off unnoticed.
final class SealingStream extends OutputStream {

  static final int CHUNK_BYTES = 1 << 16;
  static final byte[] NOTHING = {};

  private final OutputStream out;
  private final SecretKey key;
  private final byte[] chunk = new byte[CHUNK_BYTES];
  private int filled;
  private long number;
  private boolean closed;

  SealingStream(OutputStream out, SecretKey key) {
    this.out = out;
    this.key = key;
  }

  /// The nonce of a chunk: the key serves one stream, so its place is enough.
  static byte[] nonce(long number, boolean last) {
    return ByteBuffer.allocate(Sealing.NONCE_BYTES).putLong(number).putInt(last ? 1 : 0).array();
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (closed) throw new IOException("closed");
    var from = offset;
    while (from < offset + length) {
      // A full chunk waits until more comes, for it may be the last.
      if (filled == CHUNK_BYTES) writeChunk(false);
      var count = Math.min(CHUNK_BYTES - filled, offset + length - from);
      System.arraycopy(bytes, from, chunk, filled, count);
      filled += count;
      from += count;
    }
  }

  private void writeChunk(boolean last) throws IOException {
    out.write(Sealing.seal(key, nonce(number, last), NOTHING, Arrays.copyOf(chunk, filled)));
    number++;
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    try (out) {
      writeChunk(true);
    }
  }
}
