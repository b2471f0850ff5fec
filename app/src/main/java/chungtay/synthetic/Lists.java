package chungtay.synthetic;

import chungtay.classification.HouseholdClass;
import chungtay.classification.Scores;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.synthetic.Conditions.Condition;
import chungtay.synthetic.Course.Listed;
import chungtay.synthetic.Days.Decision;
import chungtay.synthetic.Dice.Stream;
import chungtay.synthetic.Entry.Finding;
import chungtay.synthetic.ListWriter.Review;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The lists of all reviews, open at once, so that each commune is made once and forgotten.
final class Lists implements AutoCloseable {

  /// Decisions of a thousand where the commune decided otherwise than the form says.
  private static final int DISAGREEMENTS = 3;

  /// In the order in which they are imported.
  enum Occasion {
    REVIEW_2018("2018-59", SyntheticProvince.OLD.value(), LocalDate.of(2018, 12, 14)),
    REVIEW_2019("2019-59", SyntheticProvince.OLD.value(), LocalDate.of(2019, 12, 13)),
    REVIEW_2020("2020-59", SyntheticProvince.OLD.value(), LocalDate.of(2020, 12, 15)),
    BETWEEN("2021-59-thuong-xuyen", SyntheticProvince.OLD.value(), LocalDate.of(2021, 9, 28)),
    TRIAL("2021-07-thu", SyntheticProvince.NEW.value(), LocalDate.of(2021, 9, 15)),
    REVIEW_2021("2021-59", SyntheticProvince.OLD.value(), LocalDate.of(2021, 12, 8)),
    REVIEW_2021_NEW("2021-07", SyntheticProvince.NEW.value(), LocalDate.of(2021, 12, 13));

    private final String name;
    private final String standard;
    private final LocalDate day;

    Occasion(String name, String standard, LocalDate day) {
      this.name = name;
      this.standard = standard;
      this.day = day;
    }

    private StandardId standard() {
      return new StandardId(standard);
    }
  }

  /// One household in all its reviews.
  record Case(Household household, Course course, Conditions conditions, Days days) {}

  private final Path folder;
  private final boolean full;
  private final Standard newStandard;
  private final Map<Occasion, Review> reviews = new EnumMap<>(Occasion.class);
  private final List<ListFile> files = new ArrayList<>();
  private final Map<String, ListWriter> writers = new TreeMap<>();

  /// @param full whether the review of 2020 names everybody, in a list for each district
  Lists(Path folder, Law law, boolean full) {
    this.folder = folder;
    this.full = full;
    var standards = Standards.of(law);
    newStandard = standards.standard(SyntheticProvince.NEW);
    for (var occasion : Occasion.values()) {
      var causes = law.causes().on(occasion.day).value();
      var standard = standards.standard(occasion.standard());
      reviews.put(occasion, Review.of(standard, occasion.day.getYear(), causes));
    }
  }

  /// Opens the files, in the order of import.
  void open(List<Commune.District> districts) {
    for (var occasion : Occasion.values()) {
      if (full && occasion == Occasion.REVIEW_2020) {
        for (var district : districts) open(occasion, occasion.name + "-" + district.code());
      } else {
        open(occasion, occasion.name);
      }
    }
  }

  private void open(Occasion occasion, String name) {
    var file = folder.resolve(name + ".csv");
    files.add(new ListFile(file, occasion.standard(), occasion.day.getYear(), occasion.day));
    writers.put(name, new ListWriter(file, review(occasion)));
  }

  List<ListFile> files() {
    return List.copyOf(files);
  }

  private Review review(Occasion occasion) {
    var review = reviews.get(occasion);
    if (review == null) throw new IllegalStateException("no review " + occasion);
    return review;
  }

  /// Writes the household into every list that it was in.
  void write(Case one) {
    var course = one.course();
    yearly(Occasion.REVIEW_2018, course.y2018(), one);
    yearly(Occasion.REVIEW_2019, course.y2019(), one);
    yearly(Occasion.REVIEW_2020, course.y2020(), one);
    if (full && !course.y2020().isIn()) neverPoor(one);
    course
        .turn()
        .ifPresent(
            turn -> decided(Occasion.BETWEEN, turn.to(), one.days().inMonth(turn.month()), one));
    if (course.isReviewedIn2021()) trial(one);
    yearly(Occasion.REVIEW_2021, course.y2021(), one);
    if (course.isReviewedIn2021()) underNew(one);
  }

  /// Stands in the full list alone.
  void writeCollective(Household dwelling) {
    put(Occasion.REVIEW_2020, new Entry(dwelling, false, true, Optional.empty()));
  }

  private void yearly(Occasion occasion, Listed listed, Case one) {
    if (!listed.isIn()) return;
    decided(occasion, listed, one.days().review(occasion.day.getYear()), one);
  }

  private void decided(Occasion occasion, Listed listed, Decision decision, Case one) {
    var found = isDisputed(occasion, one) ? otherThan(listed) : listed;
    var condition = one.conditions().of(found, occasion.day.getYear());
    put(occasion, one, Finding.decided(listed.householdClass(), decision, condition));
  }

  /// Known by income alone: no form was filled.
  private void neverPoor(Case one) {
    var condition = one.conditions().of(Listed.ABSENT, 2020);
    var bands = review(Occasion.REVIEW_2020).bandsOf(one.household().commune().area());
    var householdClass =
        condition.income() <= bands.averageIncome()
            ? HouseholdClass.AVERAGE
            : HouseholdClass.NOT_POOR;
    var finding = Finding.decided(Optional.of(householdClass), one.days().review(2020), condition);
    put(Occasion.REVIEW_2020, one, finding.byIncome());
  }

  /// The forms of September 2021: nobody has decided yet.
  private void trial(Case one) {
    var condition = one.conditions().of(one.course().inSeptember(), 2021);
    var day = Days.ofForm(one.household());
    put(Occasion.TRIAL, one, new Finding(Optional.empty(), Optional.empty(), day, condition, true));
  }

  /// The class under the new standard is not chosen: it follows from the facts.
  private void underNew(Case one) {
    var condition = one.conditions().of(one.course().inDecember(), 2021);
    var computed = computed(one.household(), condition);
    var recognised = isDisputed(Occasion.REVIEW_2021_NEW, one) ? otherThan(computed) : computed;
    put(
        Occasion.REVIEW_2021_NEW,
        one,
        Finding.decided(recognised.householdClass(), one.days().reviewUnderNew(), condition));
  }

  private Listed computed(Household household, Condition condition) {
    var area = household.commune().area();
    var bands = review(Occasion.REVIEW_2021_NEW).bandsOf(area);
    var lacking = bands.pointsEach() * Integer.bitCount(condition.lacks().under07());
    var scores = new Scores(area, bands.score(condition.income()), lacking);
    return switch (newStandard.classify(scores, Standards.dayOfReview(2021)).householdClass()) {
      case POOR -> Listed.POOR;
      case NEAR_POOR -> Listed.NEAR_POOR;
      case AVERAGE, NOT_POOR -> Listed.NOT_POOR;
    };
  }

  private static boolean isDisputed(Occasion occasion, Case one) {
    return Dice.of(one.household().seed(), Stream.DISAGREEMENT, occasion.name.hashCode())
        .chance(DISAGREEMENTS);
  }

  private static Listed otherThan(Listed listed) {
    return listed == Listed.NEAR_POOR ? Listed.POOR : Listed.NEAR_POOR;
  }

  private void put(Occasion occasion, Case one, Finding finding) {
    var course = one.course();
    var merit =
        course.isPoorSince2020() ? course.merit() : one.household().traits().meritIfNotPoor();
    put(
        occasion,
        new Entry(one.household(), merit, namesMembers(occasion, one), Optional.of(finding)));
  }

  /// Once is enough: the other lists name the head, and how many persons there are.
  private static boolean namesMembers(Occasion occasion, Case one) {
    return switch (occasion) {
      case REVIEW_2020, BETWEEN -> true;
      case TRIAL -> one.course().isApplicantOf2021();
      case REVIEW_2018, REVIEW_2019, REVIEW_2021, REVIEW_2021_NEW -> false;
    };
  }

  private void put(Occasion occasion, Entry entry) {
    var district = entry.household().commune().district().code();
    var name =
        full && occasion == Occasion.REVIEW_2020 ? occasion.name + "-" + district : occasion.name;
    var writer = writers.get(name);
    if (writer == null) throw new IllegalStateException("not open: " + name);
    writer.write(entry);
  }

  @Override
  public void close() {
    writers.values().forEach(ListWriter::close);
  }
}
