package chungtay.command;

import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.token.KeepingTokens;
import chungtay.access.token.KeepingTokens.Wanted;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Another system that asks with a token of a post.
record MachineReader(SmallOffice office, String token) {

  private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  /// With a token of the post that the demo made for a role.
  static MachineReader of(SmallOffice office, Role role, boolean households) {
    PostId post =
        office.bean(Posts.class).ofDemo(TODAY).stream()
            .filter(one -> one.role() == role)
            .map(one -> one.id())
            .findFirst()
            .orElseThrow();
    var wanted = new Wanted(post, "Trục liên thông", "báo cáo của tỉnh", 90, households);
    var made = office.bean(KeepingTokens.class).make(Foundations.SETUP, wanted, "QĐ thử");
    return new MachineReader(office, made.token().text());
  }

  HttpResponse<String> get(String path, String... headings) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(office.address(path)))
            .header("Authorization", "Bearer " + token);
    if (headings.length > 0) request.headers(headings);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> send(String method, String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(office.address(path)))
            .header("Authorization", "Bearer " + token)
            .method(method, HttpRequest.BodyPublishers.noBody());
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /// Without a token.
  static HttpResponse<String> nobody(SmallOffice office, String path, String... headings)
      throws Exception {
    var request = HttpRequest.newBuilder(URI.create(office.address(path)));
    if (headings.length > 0) request.headers(headings);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  JsonNode json(String path) throws Exception {
    return read(get(path));
  }

  static JsonNode read(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  int status(String path) throws Exception {
    return get(path).statusCode();
  }
}
