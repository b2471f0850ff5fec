package chungtay.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that pass.
final class CountingStream extends FilterInputStream {

  private long count;

  CountingStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    var sign = super.read();
    if (sign >= 0) count++;
    return sign;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = super.read(buffer, offset, length);
    if (read > 0) count += read;
    return read;
  }
}
