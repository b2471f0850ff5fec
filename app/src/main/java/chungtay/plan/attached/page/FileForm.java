package chungtay.plan.attached.page;

import chungtay.plan.attached.Attaching;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file as a form of a browser brings it: `file`, `title`, `signed`. A field without a file is
/// sent empty by browsers.
public record FileForm(
    @Nullable MultipartFile file, @Nullable String title, @Nullable String signed) {

  public boolean isEmpty() {
    return file == null || file.isEmpty();
  }

  /// Under its own name, where nobody gave it a title.
  public Attaching.Sent sent() {
    var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    var typed = Objects.requireNonNullElse(title, "").strip();
    return new Attaching.Sent(
        typed.isEmpty() ? shown(name) : typed,
        name,
        signed != null,
        file == null ? InputStream::nullInputStream : file::getInputStream);
  }

  /// The name without the folders that some browsers send before it.
  private static String shown(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var seen = last.replaceAll("\\p{C}", "");
    return seen.substring(0, Math.min(seen.length(), Attaching.TITLE_AT_MOST));
  }
}
