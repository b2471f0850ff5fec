package chungtay.plan.submission;

import chungtay.audit.ActId;
import chungtay.plan.Edition;
import chungtay.plan.submission.Asking.Forms;
import chungtay.plan.submission.Asking.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// What plans ask to be sent: what was said when an edition was published, else what a
/// `submissions.yaml` below `data/plan` says of the plan.
@Component
public class Askings {

  private static final TypeReference<List<Asked>> ASKED = new TypeReference<>() {};
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Forms forms;
  private final List<Written> all;
  private final JdbcClient db;

  public Askings(@Value("${chungtay.home}") Path home, JdbcClient db) {
    this.db = db;
    var plans = home.resolve("data/plan");
    this.forms = Asking.read(plans.resolve("forms.yaml"), Forms.class);
    try (var files = Files.walk(plans, 2)) {
      this.all =
          files
              .filter(file -> file.endsWith("submissions.yaml"))
              .sorted()
              .map(file -> Asking.read(file, Written.class))
              .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// What all plans ask that have nothing of their own.
  public Forms forms() {
    return forms;
  }

  /// None where a plan asks for nothing.
  public Optional<Asking> of(Edition edition) {
    var asking = written(edition);
    return said(edition)
        .map(asking::with)
        .or(() -> Optional.of(asking))
        .filter(one -> !one.submissions().isEmpty());
  }

  private Asking written(Edition edition) {
    return all.stream()
        .filter(written -> written.isOf(edition))
        .findFirst()
        .map(written -> written.over(forms))
        .orElse(new Asking(List.of(), forms.levels(), forms.groups()));
  }

  private Optional<List<Asked>> said(Edition edition) {
    return db.sql("SELECT asked FROM plan.asking WHERE plan_id = :plan AND edition = :edition")
        .param("plan", edition.id().value())
        .param("edition", edition.number())
        .query((row, _) -> JSON.readValue(row.getString("asked"), ASKED))
        .optional();
  }

  /// Keeps beside an edition what it asks for.
  public void keep(ActId act, Edition edition, List<Asked> asked) {
    db.sql(
            """
            INSERT INTO plan.asking (plan_id, edition, asked, recorded)
            VALUES (:plan, :edition, CAST(:asked AS jsonb), :act)
            """)
        .param("plan", edition.id().value())
        .param("edition", edition.number())
        .param("asked", JSON.writeValueAsString(asked))
        .param("act", act.value())
        .update();
  }
}
