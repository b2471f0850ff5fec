package chungtay.plan.reader;

import chungtay.plan.reader.Draft.Basis;
import chungtay.plan.reader.Draft.Field;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.HeadCells;
import chungtay.plan.reader.source.Line;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a document says of itself, at its head and at its end.
final class Heads {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)\\bsố\\s?:?\\s*(\\d{1,5})\\s*/\\s*((?:(?:19|20)\\d{2}/)?[\\p{Lu}][\\p{L}.&]{0,12}(?:\\s?[-–]\\s?\\p{Lu}[\\p{L}.&0-9]{0,14}){0,3})");
  private static final Pattern DATED =
      Pattern.compile(
          "(?iu)^(.{0,60}?),?\\s*ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+((?:19|20)\\d{2})\\.?$");
  private static final Pattern ACT =
      Pattern.compile(
          "số\\s+(\\d{1,5}(?:/(?:19|20)\\d{2})?/[\\p{Lu}][\\p{L}.&\\-/0-9]{1,30}?)(?=[\\s,;.)]|$)(?:,? ngày (\\d{1,2})(?:[/.\\-]| tháng )(\\d{1,2})(?:[/.\\-]| năm )((?:19|20)\\d{2}))?");
  private static final Pattern ISSUES =
      Pattern.compile(
          "(?:^|[;,.] ?)((?:UBND|Ủy ban nhân dân|Bộ|Sở|Phòng|Trường|Ban Chỉ đạo)[^,;.:]{0,60}?) (?:ban hành|xây dựng|triển khai)");
  private static final Pattern HEADED =
      Pattern.compile(
          "^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|BỘ|SỞ|PHÒNG|TRƯỜNG|BAN CHỈ ĐẠO)(?: .*|$)");
  private static final Pattern OF_PLACE =
      Pattern.compile("^(?:VÀ|TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN) .+$");
  private static final Pattern SPAN =
      Pattern.compile("((?:19|20)\\d{2})\\s?[-–]\\s?((?:19|20)\\d{2})");
  private static final Pattern YEAR = Pattern.compile("năm ((?:19|20)\\d{2})");
  private static final Pattern ACTING = Pattern.compile("^(TM|KT|TL|TUQ|Q)\\.\\s?(.*)$");
  private static final Pattern PERSON = Pattern.compile("^(?:\\p{Lu}\\p{Ll}{0,8}(?: |$)){2,6}$");
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

  private final Phrasebook<Boolean> kinds;
  private final Phrasebook<Boolean> posts;
  private final AgencyNames names;
  private final Map<Field, Read<String>> fields = new EnumMap<>(Field.class);
  private final List<Basis> bases = new ArrayList<>();
  private final List<Read<Named>> recipients = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private Optional<Read<LocalDate>> issued = Optional.empty();

  Heads(Rules.Words words, AgencyNames names) {
    this.kinds = Phrasebook.of(words.document().kinds());
    this.posts = Phrasebook.of(words.document().posts());
    this.names = names;
  }

  /// The day of a plan, or the first of the year that it speaks of most.
  static LocalDate date(List<Line> lines) {
    for (var line : lines) {
      for (var cell : HeadCells.of(line)) {
        var dated = DATED.matcher(cell);
        if (dated.matches()) {
          var day = day(dated.group(2), dated.group(3), dated.group(4));
          if (day.isPresent()) return day.get();
        }
      }
    }
    var years = new java.util.TreeMap<Integer, Integer>();
    for (var line : lines) {
      ANY_YEAR
          .matcher(line.text())
          .results()
          .forEach(year -> years.merge(Integer.parseInt(year.group(1)), 1, Integer::sum));
    }
    return years.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> LocalDate.of(most.getKey(), 1, 1))
        .orElse(LocalDate.EPOCH);
  }

  private static Optional<LocalDate> day(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  void head(List<Line> lines) {
    var titled = false;
    for (var line : lines) {
      if (line.isBlank() || !line.note().isEmpty()) {
        continue;
      }
      places.add(Place.of(line));
      for (var cell : HeadCells.of(line)) titled = cell(cell, line, titled);
    }
  }

  /// Reads a cell of the head, and answers whether its title may go on.
  private boolean cell(String cell, Line line, boolean titled) {
    var place = Place.of(line);
    var number = NUMBER.matcher(cell);
    var isBasis =
        cell.matches("(?iu)^[-–+*\\s]*(?:căn cứ|theo|xét|thực hiện .{0,60}số) .*")
            || cell.length() > 200;
    if (!isBasis && number.find())
      put(
          Field.NUMBER,
          number.group(1) + "/" + number.group(2).replaceAll("\\s", "").replace('–', '-'),
          place);
    if (dated(cell, place)) return false;
    var folded = Fold.of(cell);
    var kind = kinds.at(folded, 0);
    if (kind.isPresent()
        && !fields.containsKey(Field.KIND)
        && (line.isShouted() || line.isHeading() || kind.get().end() == cell.length())) {
      put(
          Field.KIND,
          cell.substring(0, 1)
              + cell.substring(1, kind.get().end()).toLowerCase(java.util.Locale.ROOT),
          place);
      var rest = cell.substring(kind.get().end()).strip();
      if (!rest.isEmpty()) put(Field.TITLE, rest, place);
      return true;
    }
    if (isBasis) basis(cell, place);
    if (titled && isTitle(cell, line, isBasis)) return title(cell, place);
    var heads =
        HEADED.matcher(cell).matches()
            || (fields.containsKey(Field.ISSUER) && OF_PLACE.matcher(cell).matches());
    if (heads && !fields.containsKey(Field.KIND) && cell.length() < 80) issuer(cell, place);
    var issues = ISSUES.matcher(cell);
    if (isBasis || cell.length() > 80) {
      while (issues.find()) {
        if (!fields.containsKey(Field.ISSUER)) put(Field.ISSUER, issues.group(1), place);
      }
    }
    return false;
  }

  /// A title ends where whoever decides is named: "BỘ TRƯỞNG BỘ …".
  private boolean isTitle(String cell, Line line, boolean isBasis) {
    var isDecider =
        fields.containsKey(Field.TITLE)
            && line.isShouted()
            && (posts.isAt(Fold.of(cell), 0) || HEADED.matcher(cell).matches());
    return !isBasis && !isDecider && !cell.startsWith("(") && !cell.isBlank();
  }

  private boolean title(String cell, Place place) {
    var before = fields.get(Field.TITLE);
    if (before == null) fields.put(Field.TITLE, Read.certain(cell, place));
    else
      fields.put(
          Field.TITLE, Read.certain(before.value() + " " + cell, before.place().through(place)));
    return true;
  }

  private void issuer(String cell, Place place) {
    var before = fields.get(Field.ISSUER);
    if (before == null) fields.put(Field.ISSUER, Read.certain(cell, place));
    else if (place.firstLine() - before.place().lastLine() <= 2 && !before.value().equals(cell)) {
      fields.put(
          Field.ISSUER, Read.certain(before.value() + " " + cell, before.place().through(place)));
    }
  }

  private boolean dated(String cell, Place place) {
    var dated = DATED.matcher(cell);
    if (!dated.matches() || issued.isPresent()) return false;
    issued =
        day(dated.group(2), dated.group(3), dated.group(4)).map(day -> Read.certain(day, place));
    if (!dated.group(1).isBlank()) put(Field.ISSUED_AT, dated.group(1).strip(), place);
    return issued.isPresent();
  }

  private void basis(String cell, Place place) {
    for (var act : ACT.matcher(cell).results().toList()) {
      bases.add(new Basis(act.group(1), day(act), place));
    }
  }

  private static Optional<LocalDate> day(MatchResult act) {
    return act.group(2) == null ? Optional.empty() : day(act.group(2), act.group(3), act.group(4));
  }

  private void put(Field field, String value, Place place) {
    fields.putIfAbsent(field, Read.certain(value, place));
  }

  void tail(List<Line> lines, LocalDate date) {
    var isReceiving = false;
    for (var line : lines) {
      if (line.isBlank() || !line.note().isEmpty()) {
        continue;
      }
      places.add(Place.of(line));
      if (line.look() == Line.Look.RULE) continue;
      for (var cell : HeadCells.of(line)) {
        if (Fold.of(cell).contains("nơi nhận")) {
          isReceiving = true;
          continue;
        }
        if (signs(cell, line)) continue;
        if (isReceiving) recipient(cell, line, date);
      }
    }
  }

  private boolean signs(String cell, Line line) {
    var place = Place.of(line);
    var acting = ACTING.matcher(cell);
    if (acting.matches()) {
      fields.put(Field.ACTING, Read.certain(acting.group(1), place));
      var post = trailingPost(acting);
      post.ifPresent(name -> fields.put(Field.POST, Read.certain(name, place)));
      return true;
    }
    if (posts.at(Fold.of(cell), 0).filter(match -> match.end() == cell.length()).isPresent()) {
      fields.put(Field.POST, Read.certain(cell, place));
      return true;
    }
    var isSigned = fields.containsKey(Field.POST) || fields.containsKey(Field.ACTING);
    if (!isSigned || !PERSON.matcher(cell).matches()) return false;
    put(Field.SIGNER, cell, place);
    return true;
  }

  private Optional<String> trailingPost(Matcher acting) {
    var text = acting.group(2);
    var folded = Fold.of(text);
    for (var at = folded.length() - 1; at >= 0; at--) {
      if (!Phrasebook.isWordStart(folded, at)) continue;
      var match = posts.at(folded, at);
      if (match.isPresent() && match.get().end() == folded.length() && at > 0) {
        var start = at;
        while (start > 4 && folded.startsWith("phó ", start - 4)) start -= 4;
        return Optional.of(text.substring(start));
      }
    }
    return Optional.empty();
  }

  private void recipient(String cell, Line line, LocalDate date) {
    for (var item : cell.split(";", -1)) {
      var name =
          item.replaceFirst("^[-–+*•\\s]+", "")
              .replaceFirst("[;.,/\\s]+$", "")
              .replaceFirst("\\s*\\((?:b/c|để b/c|để báo cáo|báo cáo)\\)$", "")
              .strip();
      if (name.length() < 2
          || Fold.of(name).startsWith("lưu")
          || Fold.of(name).startsWith("như trên")
          || Fold.of(name).startsWith("như điều")) continue;
      var found = names.everybody(Text.of(name, date));
      if (found.isEmpty())
        found = List.of(new Named(name, Optional.empty(), java.util.Set.of(Reason.NAME_UNKNOWN)));
      for (var one : found) recipients.add(new Read<>(one, Place.of(line), one.reasons()));
    }
  }

  Draft.Head head() {
    return new Draft.Head(fields, issued, years(), bases, recipients, places);
  }

  private Optional<Draft.Years> years() {
    var title = Optional.ofNullable(fields.get(Field.TITLE)).map(Read::value).orElse("");
    var span = SPAN.matcher(title);
    var year = YEAR.matcher(title.toLowerCase(java.util.Locale.ROOT));
    if (year.find())
      return Optional.of(
          new Draft.Years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1))));
    if (span.find()) {
      var first = Integer.parseInt(span.group(1));
      return Optional.of(new Draft.Years(first, Math.max(first, Integer.parseInt(span.group(2)))));
    }
    return issued.map(day -> new Draft.Years(day.value().getYear(), day.value().getYear()));
  }
}
