package chungtay.plan.need;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What a household may need, for every plan the same: `data/plan/needs.yaml`.
@Component
public final class NeedKinds {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final List<NeedKind> all;

  @Autowired
  public NeedKinds(@Value("${chungtay.home}") Path home) {
    this(read(home.resolve("data/plan/needs.yaml")));
  }

  NeedKinds(List<NeedKind> all) {
    this.all = List.copyOf(all);
    if (codes().size() < all.size()) throw new IllegalArgumentException("a code twice");
  }

  private record Listed(List<NeedKind> needs) {}

  private static List<NeedKind> read(Path file) {
    try {
      return YAML.readValue(Files.readString(file), Listed.class).needs();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  /// In the order in which forms ask.
  public List<NeedKind> all() {
    return all;
  }

  Set<String> codes() {
    return all.stream().map(NeedKind::code).collect(Collectors.toSet());
  }
}
