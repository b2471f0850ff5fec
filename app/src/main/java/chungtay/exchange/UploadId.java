package chungtay.exchange;

import java.util.UUID;

/// Which upload.
public record UploadId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
