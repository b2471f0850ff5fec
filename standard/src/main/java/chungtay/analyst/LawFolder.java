package chungtay.analyst;

import chungtay.law.Law;
import chungtay.law.LawFileRefused;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the files of the law lie. They are read only by a command that asks for them.
record LawFolder(Path path) {

  /// The start script sets this property; without it, `law` is looked for in the working directory.
  private static final String PROPERTY = "chungtay.law";

  static LawFolder configured() {
    return new LawFolder(Path.of(System.getProperty(PROPERTY, "law")));
  }

  Law read() {
    if (!Files.isDirectory(path)) {
      throw new Misuse(
          "there is no folder %s with the law; name it by -D%s=…".formatted(path, PROPERTY));
    }
    try {
      return Law.read(path);
    } catch (LawFileRefused refused) {
      throw new Misuse(String.valueOf(refused.getMessage()).replaceAll("\\s*\\R\\s*", " "));
    }
  }
}
