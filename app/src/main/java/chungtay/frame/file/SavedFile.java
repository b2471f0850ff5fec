package chungtay.frame.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// A file that somebody once handed in, on its way to somebody else: to be saved and never shown in
/// place, so that whatever it holds, no browser runs it as a page of the house. Nobody between
/// keeps it.
public record SavedFile(String name, String contentType, long bytes, InputStream content) {

  public void to(HttpServletResponse response) throws IOException {
    var saved =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    response.setContentType(contentType);
    response.setContentLengthLong(bytes);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    content.transferTo(response.getOutputStream());
  }
}
