package chungtay.law;

import static tools.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;
import static tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS;
import static tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS;
import static tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE;
import static tools.jackson.databind.cfg.EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads the files of the law, each once, and remembers of each what the whole must tell: its hash,
/// its head, and every value with its source.
final class LawReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(SNAKE_CASE)
          .enable(ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(FAIL_ON_NULL_CREATOR_PROPERTIES, FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(ACCEPT_FLOAT_AS_INT)
          .disable(ALLOW_COERCION_OF_SCALARS)
          .build();

  private final Path folder;
  private final MessageDigest digest = sha256();
  private final List<LawDocument> documents = new ArrayList<>();
  private final List<Sourced> values = new ArrayList<>();

  LawReader(Path folder) {
    this.folder = folder;
  }

  /// Reads a file that holds one quantity.
  <V> Dated<V> dated(String name, Class<V> value) {
    return dated(name, value, UnaryOperator.identity());
  }

  /// Reads a file that holds one quantity, which is checked as a whole.
  <V> Dated<V> dated(String name, Class<V> value, UnaryOperator<Dated<V>> checked) {
    var shape = YAML.getTypeFactory().constructParametricType(DatedFile.class, value);
    return dated(name, shape, checked);
  }

  /// Reads a file that holds one quantity, whose value is a list.
  <V> Dated<List<V>> datedList(String name, Class<V> element) {
    var types = YAML.getTypeFactory();
    var list = types.constructCollectionType(List.class, element);
    return dated(
        name, types.constructParametricType(DatedFile.class, list), UnaryOperator.identity());
  }

  private <V> Dated<V> dated(String name, JavaType shape, UnaryOperator<Dated<V>> checked) {
    return read(
        name,
        shape,
        (DatedFile<V> file) -> {
          documents.add(new LawDocument(name, file.title(), file.checked(), file.notModelled()));
          return checked.apply(file.dated());
        });
  }

  /// Reads a standard; the name of its file is its id.
  <V> V standard(String name, Function<StandardFile, V> made) {
    return read(
        name,
        YAML.constructType(StandardFile.class),
        (StandardFile file) -> {
          if (!name.equals(file.id().file())) {
            throw new IllegalArgumentException("it calls itself " + file.id());
          }
          documents.add(new LawDocument(name, file.title(), file.checked(), file.notModelled()));
          return made.apply(file);
        });
  }

  private <F, V> V read(String name, JavaType shape, Function<F, V> made) {
    var path = folder.resolve(name);
    try {
      var bytes = Files.readAllBytes(path);
      var tree = YAML.readTree(bytes);
      var reader = reader(tree);
      F file = reader.forType(shape).readValue(bytes);
      var value = made.apply(file);
      values.addAll(new Sources(name, reader).in(tree));
      digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
      return value;
    } catch (JacksonException refusal) {
      throw new LawFileRefused(path, refusal);
    } catch (IllegalArgumentException | DateTimeException refusal) {
      throw new LawFileRefused(path, refusal);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// A reader that hands the file's own day of checking to each of its citations.
  private static ObjectReader reader(JsonNode tree) {
    var checked = Optional.ofNullable(tree.get(Citation.CHECKED)).map(JsonNode::asString);
    var day = LocalDate.parse(checked.orElseThrow(LawReader::unchecked));
    return YAML.reader(new InjectableValues.Std().addValue(Citation.CHECKED, day));
  }

  private static IllegalArgumentException unchecked() {
    return new IllegalArgumentException("checked is missing");
  }

  /// The names of the standards' files, in a fixed order.
  List<String> standards() {
    try (Stream<Path> files = Files.list(folder.resolve("standard"))) {
      return files.map(file -> "standard/" + file.getFileName()).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  List<LawDocument> documents() {
    return List.copyOf(documents);
  }

  List<Sourced> values() {
    return List.copyOf(values);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The shape of a file that holds one quantity. What does not fit it exactly is refused: a value
  /// without a source as much as a misspelt key.
  record DatedFile<V>(
      String quantity,
      Words title,
      List<Dated.Entry<V>> values,
      LocalDate checked,
      List<Words> notModelled) {

    DatedFile {
      values = List.copyOf(values);
      notModelled = List.copyOf(notModelled);
    }

    Dated<V> dated() {
      return new Dated<>(quantity, values);
    }
  }
}
