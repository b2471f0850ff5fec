package chungtay.plan.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells the head of a document from its body, its end with recipients and signature, and its
/// annexes.
public final class Sections {

  public enum Kind {
    HEAD,
    BODY,
    TAIL,
    ANNEX
  }

  /// @param lines in their order
  public record Section(Kind kind, List<Line> lines) {}

  private static final Pattern RECIPIENTS =
      Pattern.compile("^\\W{0,3}nơi nhận\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SIGNS =
      Pattern.compile(
          "^(?:(?:TM|KT|TL|TUQ|Q)\\.\\s?\\p{Lu}.*|(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|TRƯỞNG BAN|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|CỤC TRƯỞNG|THỦ TƯỚNG|CHÁNH VĂN PHÒNG))$");
  private static final Pattern ANNEX =
      Pattern.compile(
          "^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu|DANH MỤC|BẢNG|MẪU|Mẫu|ĐỀ CƯƠNG)(?![\\p{Ll}]).*");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "^\\(?(?:ban hành |đính )?kèm theo (?:kế hoạch|quyết định|công văn|văn bản|nghị quyết|chương trình|công văn).*");
  private static final Pattern BODY_AGAIN =
      Pattern.compile("^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|QUY ĐỊNH|PHƯƠNG ÁN)(?![\\p{Ll}]).*");
  private static final Pattern BEGINS =
      Pattern.compile(".*(?:như sau|sau đây|các nội dung sau|quyết định:)\\s?:?\\s*$");

  private static final int COLUMNS_OF_A_TAIL_AT_MOST = 3;

  private final List<Section> sections = new ArrayList<>();
  private Kind kind = Kind.HEAD;
  private List<Line> lines = new ArrayList<>();
  private boolean announced;

  public static List<Section> of(List<Line> all) {
    var sections = new Sections();
    for (var line : all) sections.take(line);
    sections.close(Kind.HEAD);
    return sections.hasBody() ? sections.sections : withoutMarks(all);
  }

  private boolean hasBody() {
    return sections.stream().anyMatch(section -> section.kind() == Kind.BODY);
  }

  /// A text in which nothing shows where its body begins: behind what announces it, or at once.
  private static List<Section> withoutMarks(List<Line> all) {
    var start = 0;
    for (var at = 0; at < all.size(); at++) {
      var folded = all.get(at).folded();
      if (folded.startsWith("căn cứ") || BEGINS.matcher(folded).matches()) start = at + 1;
    }
    if (start >= all.size()) start = 0;
    var sections = new ArrayList<Section>();
    if (start > 0) sections.add(new Section(Kind.HEAD, List.copyOf(all.subList(0, start))));
    var rest = new Sections();
    rest.kind = Kind.BODY;
    for (var line : all.subList(start, all.size())) rest.take(line);
    rest.close(Kind.BODY);
    sections.addAll(rest.sections);
    return sections;
  }

  private void close(Kind next) {
    if (!lines.isEmpty()) sections.add(new Section(kind, List.copyOf(lines)));
    lines = new ArrayList<>();
    kind = next;
  }

  private void take(Line line) {
    if (!line.isBlank()) {
      var next = next(line);
      if (next != kind || (next == Kind.ANNEX && isNewAnnex(line))) close(next);
    }
    lines.add(line);
    if (kind == Kind.HEAD && BEGINS.matcher(line.folded()).matches()) announced = true;
  }

  private Kind next(Line line) {
    return switch (kind) {
      case HEAD -> beginsBody(line) ? Kind.BODY : Kind.HEAD;
      case BODY -> {
        if (isTail(line)) yield Kind.TAIL;
        yield isAnnex(line) && (line.isShouted() || line.isHeading()) ? Kind.ANNEX : Kind.BODY;
      }
      case TAIL -> {
        if (isAnnex(line)) yield Kind.ANNEX;
        if (BODY_AGAIN.matcher(line.text()).matches() && line.isShouted()) {
          announced = false;
          yield Kind.HEAD;
        }
        if (isPart(line)) yield Kind.BODY;
        yield line.isRow() && !isTail(line) && line.cells().size() > 2 ? Kind.ANNEX : Kind.TAIL;
      }
      case ANNEX -> isTail(line) && !line.isRow() ? Kind.TAIL : Kind.ANNEX;
    };
  }

  private boolean beginsBody(Line line) {
    if (line.isRow()) return announced;
    var marker = Marker.of(line.text());
    if (marker.isPresent()) {
      return switch (marker.get().style()) {
        case PART, CHAPTER, ROMAN, ARTICLE, SECTION, CAPITAL -> true;
        case NUMBER, NUMBER_2 -> !line.folded().contains("căn cứ");
        default -> announced;
      };
    }
    return announced && (line.isHeading() || !line.folded().startsWith("căn cứ"));
  }

  private static boolean isPart(Line line) {
    return Marker.of(line.text())
        .filter(marker ->
            switch (marker.style()) {
              case PART, CHAPTER, ROMAN, ARTICLE -> true;
              default -> false;
            })
        .isPresent();
  }

  private static boolean isTail(Line line) {
    var cells = line.isRow() ? line.cells() : List.of(line.text());
    // Recipients and signature stand side by side in two columns; a table may have one so called.
    if (cells.stream().filter(cell -> !cell.isBlank()).count() > COLUMNS_OF_A_TAIL_AT_MOST)
      return false;
    return cells.stream()
        .anyMatch(
            cell -> RECIPIENTS.matcher(Fold.of(cell)).matches() || SIGNS.matcher(cell).matches());
  }

  private static boolean isAnnex(Line line) {
    return !line.isRow()
        && (ANNEX.matcher(line.text()).matches() || ATTACHED.matcher(line.folded()).matches());
  }

  private boolean isNewAnnex(Line line) {
    return !line.isRow()
        && ANNEX.matcher(line.text()).matches()
        && lines.stream().anyMatch(Line::isRow);
  }
}
