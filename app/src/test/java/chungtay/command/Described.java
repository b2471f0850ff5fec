package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API, as a machine holds answers against it.
final class Described {

  private static final String HERE = "https://chungtay.example/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;

  Described(String text) {
    document = JsonMapper.shared().readTree(text);
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(HERE, text)));
  }

  Set<String> paths() {
    return new TreeSet<>(document.get("paths").propertyNames());
  }

  /// What a question on a path may hold behind it.
  List<String> parameters(String path) {
    var names = new ArrayList<String>();
    for (var one : document.at("/paths/" + path.replace("/", "~1") + "/get/parameters")) {
      if (one.get("in").asString().equals("query")) names.add(one.get("name").asString());
    }
    return names;
  }

  /// Whether an answer is one that the description names for its status, and is as it says.
  void check(String path, HttpResponse<String> answer) {
    var status = String.valueOf(answer.statusCode());
    var said = document.at("/paths/" + path.replace("/", "~1") + "/get/responses/" + status);
    assertThat(said.isMissingNode()).as(path + " " + status + " " + answer.body()).isFalse();
    if (said.get("content") == null) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    var type = said.get("content").propertyNames().iterator().next();
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    var name = said.at("/content/" + type.replace("/", "~1") + "/schema/$ref").asString();
    assertThat(schema(name).validate(answer.body(), InputFormat.JSON)).as(answer.body()).isEmpty();
  }

  private Schema schema(String reference) {
    return schemas.getSchema(SchemaLocation.of(HERE + reference));
  }
}
