package chungtay.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import javax.crypto.SecretKey;

/// Reads what a [SealingStream] wrote. Nothing of a chunk is given out before all of it is proved.
final class OpeningStream extends InputStream {

  private final PushbackInputStream in;
  private final SecretKey key;
  private byte[] chunk = {};
  private int read;
  private long number;
  private boolean ended;

  OpeningStream(InputStream in, SecretKey key) {
    this.in = new PushbackInputStream(in);
    this.key = key;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) return 0;
    while (read == chunk.length) {
      if (ended) return -1;
      readChunk();
    }
    var count = Math.min(length, chunk.length - read);
    System.arraycopy(chunk, read, into, offset, count);
    read += count;
    return count;
  }

  private void readChunk() throws IOException {
    var sealed = in.readNBytes(SealingStream.CHUNK_BYTES + Sealing.TAG_BYTES);
    if (sealed.length < Sealing.TAG_BYTES) throw new Tampered("an encrypted file was cut off");
    var next = in.read();
    ended = next < 0;
    if (!ended) in.unread(next);
    chunk = Sealing.open(key, SealingStream.nonce(number, ended), SealingStream.NOTHING, sealed);
    read = 0;
    number++;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
