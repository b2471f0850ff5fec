package chungtay.command;

import chungtay.law.Language;
import chungtay.plan.reader.Draft;
import chungtay.plan.reader.Draft.DraftClause;
import chungtay.plan.reader.Draft.DraftDuty;
import chungtay.plan.reader.Named;
import chungtay.plan.reader.PlanReader;
import chungtay.plan.reader.source.Reason;
import chungtay.wording.Messages;
import chungtay.wording.Say;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints what the reader makes of the text of a plan, without a database.
@Command(
    name = "read-plan",
    mixinStandardHelpOptions = true,
    description =
        "Read a plan (.docx, Markdown or text) and print its draft: who must do what by when.")
final class ReadPlanCommand implements Callable<Integer> {

  enum Shape {
    table,
    json
  }

  private static final long FILE_AT_MOST = 20L << 20;
  private static final Say SAY = Messages.in(Language.VI);

  @Parameters(paramLabel = "FILE", description = "The plan.")
  Path file = Path.of("");

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "The year of dates that leave theirs out; by default the plan's.")
  @Nullable Integer year;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Shape format = Shape.table;

  @Override
  public Integer call() throws IOException {
    var home = Path.of(System.getProperty("chungtay.home", "."));
    var reader = PlanReader.withRules(home.resolve("data/plan/reader"));
    var draft = reader.read(bytes(), year == null ? OptionalInt.empty() : OptionalInt.of(year));
    System.out.println(
        switch (format) {
          case table -> table(draft);
          case json -> json(draft);
        });
    return 0;
  }

  private byte[] bytes() throws IOException {
    try (var input = Files.newInputStream(file)) {
      return input.readNBytes((int) FILE_AT_MOST + 1);
    } catch (NoSuchFileException missing) {
      throw new IllegalStateException("there is no file " + file);
    }
  }

  private static String json(Draft draft) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(draft);
  }

  /// Columns parted by tabulators: a line each duty, then what is beside the duties.
  private static String table(Draft draft) {
    var duties =
        draft.clauses().stream()
            .flatMap(clause -> clause.duties().stream().map(duty -> row(clause, duty)));
    var promises =
        draft.promises().stream()
            .map(promise -> line("chỉ tiêu", promise.path(), promise.place(), promise.what()));
    var tables =
        draft.tables().stream()
            .flatMap(table -> Stream.concat(table.rows().stream(), table.total().stream()))
            .map(row -> line("biểu", row.name(), row.place(), numbers(row)));
    var unread =
        draft.unread().stream()
            .map(piece -> line("chưa đọc", words(piece.reasons()), piece.place(), piece.value()));
    var heading =
        line(
            "mục",
            "dòng",
            "chủ trì",
            "phối hợp",
            "thời hạn",
            "báo cáo",
            "độ chắc chắn",
            "nhiệm vụ");
    return Stream.of(head(draft), Stream.of(heading), duties, promises, tables, unread)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> head(Draft draft) {
    return Stream.of(Draft.Field.values())
        .flatMap(field -> draft.head().field(field).stream().map(value -> line("#", field, value)));
  }

  private static String row(DraftClause clause, DraftDuty duty) {
    var due = duty.due().map(read -> read.value().text()).orElse("");
    var report =
        duty.report()
            .map(sent -> names(sent.to()) + sent.via().map(via -> " qua " + via.label()).orElse(""))
            .orElse("");
    var sure =
        SAY.of("plan.reader.sureness." + duty.sureness().name()) + " " + words(duty.reasons());
    return line(
        clause.path(),
        duty.place(),
        names(duty.parties().leads()),
        names(duty.parties().with()),
        due,
        report,
        sure.strip(),
        duty.what());
  }

  private static String names(List<Named> names) {
    return names.stream().map(Named::label).collect(Collectors.joining("; "));
  }

  private static String words(Collection<Reason> reasons) {
    return reasons.stream()
        .sorted()
        .map(reason -> SAY.of(reason.key()))
        .collect(Collectors.joining(" "));
  }

  private static String numbers(Draft.Row row) {
    return row.values().stream()
        .map(value -> value.map(Object::toString).orElse(""))
        .collect(Collectors.joining("\t"));
  }

  private static String line(Object... cells) {
    return Stream.of(cells).map(String::valueOf).collect(Collectors.joining("\t"));
  }
}
