package chungtay.vault.closed;

import chungtay.vault.Keeper;
import chungtay.vault.Renewing;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/// Files while keys are being changed.
@Component
record ClosedKeeper(ClosedFiles files) implements Keeper {

  @Override
  public int renew(Renewing renewing) {
    var old =
        files.begins().entrySet().stream()
            .filter(file -> renewing.isOld(file.getValue()))
            .map(file -> file.getKey())
            .toList();
    old.forEach(files::renew);
    return old.size();
  }

  @Override
  public boolean refersTo(byte[][] keys) {
    return files.begins().values().stream()
        .anyMatch(begin -> Arrays.stream(keys).anyMatch(key -> Arrays.equals(key, begin)));
  }
}
