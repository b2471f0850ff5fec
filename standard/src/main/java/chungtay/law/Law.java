package chungtay.law;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;

/// The law as the files in `law/` hold it, read once and never changed.
public final class Law {

  private final Dated<List<Agency>> agencies;
  private final Dated<List<Cause>> causes;
  private final Dated<WorkingCalendar.DaysOff> daysOff;
  private final WorkingCalendar workingCalendar;
  private final Dated<IdentityStructure> identityNumber;
  private final Dated<PaperLayout> paperLayout;
  private final Dated<ReviewCalendar> reviewCalendar;
  private final List<PovertyStandard> standards;
  private final List<LawDocument> documents;
  private final List<Sourced> values;
  private final String hash;

  private Law(LawReader reader) {
    agencies = reader.datedList("agencies.yaml", Agency.class);
    causes = reader.datedList("causes.yaml", Cause.class);
    daysOff =
        reader.dated("days-off.yaml", WorkingCalendar.DaysOff.class, WorkingCalendar::checked);
    workingCalendar = new WorkingCalendar(daysOff);
    identityNumber = reader.dated("identity-number.yaml", IdentityStructure.class);
    paperLayout = reader.dated("paper-layout.yaml", PaperLayout.class);
    reviewCalendar = reader.dated("review-calendar.yaml", ReviewCalendar.class);
    standards = standards(reader, agencies.latest());
    documents = reader.documents();
    values = reader.values();
    hash = reader.hash();
  }

  /// Reads the folder of the law.
  ///
  /// @throws LawFileRefused if a file says less than it must, or more
  public static Law read(Path folder) {
    return new Law(new LawReader(folder));
  }

  private static List<PovertyStandard> standards(LawReader reader, List<Agency> agencies) {
    var byCode = agencies.stream().collect(toMap(Agency::code, identity()));
    return reader.standards().stream()
        .map(name -> reader.standard(name, file -> file.standard(byCode)))
        .sorted(comparing(PovertyStandard::id))
        .toList();
  }

  /// The poverty standards, the oldest first.
  public List<PovertyStandard> standards() {
    return standards;
  }

  public PovertyStandard standard(StandardId id) {
    return standards.stream()
        .filter(standard -> standard.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no standard " + id));
  }

  /// What a household may lack under a standard, in the order of the act.
  public List<Indicator> indicators(StandardId id) {
    return standard(id).indicators();
  }

  public Dated<List<Agency>> agencies() {
    return agencies;
  }

  public Dated<List<Cause>> causes() {
    return causes;
  }

  /// By year, each entry from its 1 January.
  public Dated<WorkingCalendar.DaysOff> daysOff() {
    return daysOff;
  }

  public WorkingCalendar workingCalendar() {
    return workingCalendar;
  }

  public Dated<IdentityStructure> identityNumber() {
    return identityNumber;
  }

  public Dated<PaperLayout> paperLayout() {
    return paperLayout;
  }

  public Dated<ReviewCalendar> reviewCalendar() {
    return reviewCalendar;
  }

  /// The files of the law, each with what it leaves out.
  public List<LawDocument> documents() {
    return documents;
  }

  /// Every value of every file, in the order of the files.
  public List<Sourced> values() {
    return values;
  }

  /// Every value that somebody must still compare with the gazette.
  public List<Sourced> toBeChecked() {
    return values.stream().filter(Sourced::isToBeChecked).toList();
  }

  /// SHA-256 over all files, in hexadecimal. An assessment keeps it, so that it can be told later
  /// by which law it was made.
  public String hash() {
    return hash;
  }
}
