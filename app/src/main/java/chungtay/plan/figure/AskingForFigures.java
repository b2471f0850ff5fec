package chungtay.plan.figure;

import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.law.Words;
import chungtay.plan.By;
import chungtay.plan.Codes;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.plan.document.Clause;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Rhythm;
import chungtay.plan.draft.Directories;
import chungtay.plan.draft.Typed;
import chungtay.refusal.Refused;
import chungtay.wording.SearchKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// The standing agency asks for a figure that no data asks for, or asks for one no longer.
@Component
public class AskingForFigures {

  private static final int LETTERS_OF_A_CODE = 30;
  private static final int FIGURES_AT_MOST = 200;

  private final FigureList figures;
  private final OwnFigures own;
  private final Directories directories;
  private final Agencies agencies;
  private final Acts acts;

  public AskingForFigures(
      FigureList figures, OwnFigures own, Directories directories, Agencies agencies, Acts acts) {
    this.figures = figures;
    this.own = own;
    this.directories = directories;
    this.agencies = agencies;
    this.acts = acts;
  }

  /// A figure as somebody typed it; what is left empty in English is as in Vietnamese.
  ///
  /// @param agency its name
  /// @param clause its path
  /// @param every name of the rhythm
  public record Said(
      Text what, Text unit, Text definition, String agency, String clause, String every) {}

  public record Text(String vi, String en) {

    private Words words() {
      var vietnamese = Typed.line(vi);
      if (vietnamese.isEmpty()) throw FigureRefusal.FIGURE_INCOMPLETE.refused();
      var english = Typed.line(en);
      return new Words(vietnamese, english.isEmpty() ? vietnamese : english);
    }
  }

  /// @return its code
  /// @throws Refused if something is missing, or it is asked for already
  public String add(Edition edition, Said said, By by) {
    if (!by.post().role().may(Right.KEEP_PLAN)) throw FigureRefusal.NOT_YOURS_TO_ASK.refused();
    var what = said.what().words();
    var all = figures.of(edition, by.today());
    var closed = own.closed(edition.id(), by.today()).keySet();
    var isAsked =
        all.stream()
            .filter(one -> !closed.contains(one.code()))
            .anyMatch(one -> key(one.what().vi()).equals(key(what.vi())));
    if (isAsked) throw new Refused(FigureRefusal.FIGURE_TWICE, Map.of("name", what.vi()));
    if (all.size() >= FIGURES_AT_MOST) {
      throw new Refused(
          FigureRefusal.TOO_MANY_FIGURES, Map.of("limit", Integer.toString(FIGURES_AT_MOST)));
    }
    var figure =
        new Figure(
            code(what.vi(), all.stream().map(Figure::code).toList()),
            clause(edition, said.clause()),
            agency(said.agency(), by),
            every(said.every()),
            what,
            said.unit().words(),
            said.definition().words());
    var holder = agencies.byCode(figure.agency(), by.today()).orElseThrow().id();
    perform(edition, figure, holder, by);
    return figure.code();
  }

  private void perform(Edition edition, Figure figure, AgencyId holder, By by) {
    var subject = edition.plan().heading().number() + " " + figure.code();
    try {
      acts.perform(
          by.actor(),
          Deed.of("plan.figure-ask", subject, figure.what().vi()),
          act -> {
            own.add(act, edition.id(), figure, holder, by.today());
            return act;
          });
    } catch (DuplicateKeyException added) {
      throw new Refused(FigureRefusal.FIGURE_TWICE, Map.of("name", figure.what().vi()));
    }
  }

  private static String key(String name) {
    return SearchKey.of(name);
  }

  private static String code(String name, List<String> taken) {
    var letters = key(name).replaceAll("[^a-z]+", "-").replaceAll("^-+|-+$", "");
    var begun = letters.substring(0, Math.min(letters.length(), LETTERS_OF_A_CODE));
    return Codes.free(begun.isEmpty() ? "so-lieu" : begun, taken::contains);
  }

  private static ClauseId clause(Edition edition, String path) {
    return edition.plan().clauses().stream()
        .map(Clause::id)
        .filter(id -> id.path().equals(path))
        .findFirst()
        .orElseThrow(FigureRefusal.FIGURE_INCOMPLETE::refused);
  }

  private String agency(String name, By by) {
    var typed = Typed.line(name);
    if (typed.isEmpty()) throw FigureRefusal.FIGURE_INCOMPLETE.refused();
    return directories
        .on(by.today())
        .code(typed)
        .filter(code -> agencies.byCode(code, by.today()).isPresent())
        .orElseThrow(() -> new Refused(FigureRefusal.FIGURE_OF_NOBODY, Map.of("agency", typed)));
  }

  private static Rhythm every(String name) {
    return Arrays.stream(Rhythm.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(FigureRefusal.FIGURE_INCOMPLETE::refused);
  }

  /// What was reported stays.
  ///
  /// @throws Refused if there is no such figure, or it is not asked for any more
  public void close(Edition edition, String code, String reason, By by) {
    if (!by.post().role().may(Right.KEEP_PLAN)) throw FigureRefusal.NOT_YOURS_TO_ASK.refused();
    if (figures.of(edition, by.today()).stream().noneMatch(one -> one.code().equals(code))) {
      throw FigureRefusal.NO_SUCH_FIGURE.refused();
    }
    if (own.closed(edition.id(), by.today()).containsKey(code)) {
      throw FigureRefusal.FIGURE_CLOSED.refused();
    }
    var why = Note.of(reason);
    var subject = edition.plan().heading().number() + " " + code;
    var closed = new OwnFigures.Closed(by.today(), why, by.actor().person());
    try {
      acts.perform(
          by.actor(),
          Deed.of("plan.figure-close", subject, why),
          act -> {
            own.close(act, edition.id(), code, closed);
            return act;
          });
    } catch (DuplicateKeyException done) {
      throw FigureRefusal.FIGURE_CLOSED.refused();
    }
  }
}
