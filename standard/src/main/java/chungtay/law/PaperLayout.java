package chungtay.law;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How an official paper is laid out: its page, the letters of each of its parts, its paragraphs.
///
/// @param lettering of the parts that the act sets
/// @param house what the act leaves open and we chose
public record PaperLayout(Page page, List<Lettering> lettering, Paragraph paragraph, House house) {

  public PaperLayout {
    lettering = List.copyOf(lettering);
    var told = new HashSet<Part>();
    Stream.concat(lettering.stream(), house.lettering().stream())
        .map(Lettering::code)
        .forEach(part -> {
          if (!told.add(part)) throw new IllegalArgumentException(part + " twice");
        });
    for (var part : Part.values()) {
      if (!told.contains(part)) throw new IllegalArgumentException("no lettering of " + part);
    }
  }

  /// What a paper is made of, each set in letters of its own.
  public enum Part {
    PAGE_NUMBER,
    COUNTRY,
    MOTTO,
    SUPERIOR,
    ISSUER,
    NUMBER,
    PLACE_AND_DAY,
    KIND,
    SUBJECT,
    LETTER_SUBJECT,
    ADDRESSEE,
    GROUND,
    SECTION,
    CLAUSE,
    BODY,
    AUTHORITY,
    SIGNER,
    RECIPIENTS_WORD,
    RECIPIENT,
    ANNEX,
    ANNEX_NAME,
    ANNEX_NOTE,
    TABLE_HEAD,
    TABLE,
    MARK
  }

  public enum Style {
    UPPER,
    BOLD,
    ITALIC
  }

  /// What the act allows, and what of it we set.
  ///
  /// @param most none where the act sets no upper bound
  public record Measure(int least, Optional<Integer> most, int set) {

    public Measure {
      if (least < 1 || set < least || set > most.orElse(set)) {
        throw new IllegalArgumentException(set + " is not from " + least + " to " + most);
      }
    }
  }

  /// The sheet, upright (mm).
  public record Page(int width, int height, Margins margins, Citation source) {

    public Page {
      if (width >= height) throw new IllegalArgumentException("a sheet that lies");
    }
  }

  /// In mm.
  public record Margins(Measure top, Measure bottom, Measure left, Measure right) {}

  /// @param size (pt)
  public record Lettering(Part code, Words name, Measure size, List<Style> style) {

    public Lettering {
      style = List.copyOf(style);
    }

    public boolean is(Style one) {
      return style.contains(one);
    }
  }

  /// @param indent of a first line (1/100 cm)
  /// @param gap between paragraphs (pt)
  /// @param subjectGap between the number of a letter and its subject (pt)
  /// @param lineSpacing of a single line (%)
  /// @param rule under the issuing agency and the subject, of the length of the line (%)
  /// @param mottoRule under the motto, of the length of the line (%)
  public record Paragraph(
      Measure indent,
      Measure gap,
      Measure subjectGap,
      Measure lineSpacing,
      Measure rule,
      Measure mottoRule) {}

  /// @param headLeft how much of the width the agency has beside the name of the country (%)
  /// @param signLeft how much of the width the recipients have beside the signature (%)
  /// @param addresseeLeft how far in several addressees stand (% of the width)
  /// @param signRoom for the signature, between post and name (pt)
  /// @param ruleWeight (1/8 pt)
  /// @param cellMargin beside the text in a table (pt)
  public record House(
      int headLeft,
      int signLeft,
      int addresseeLeft,
      int signRoom,
      int ruleWeight,
      int cellMargin,
      List<Lettering> lettering,
      Citation source) {

    public House {
      lettering = List.copyOf(lettering);
    }
  }

  public Lettering of(Part part) {
    return Stream.concat(lettering.stream(), house.lettering().stream())
        .filter(one -> one.code() == part)
        .findFirst()
        .orElseThrow();
  }
}
