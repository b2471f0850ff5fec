package chungtay.exchange;

import chungtay.exchange.reading.Column;
import chungtay.exchange.reading.Vocabulary;
import chungtay.law.StandardId;
import chungtay.wording.Say;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/// An empty list to fill in: the headings, and a sheet that explains each.
@Component
class Template {

  private static final List<Column> COLUMNS =
      List.of(
          Column.HOUSEHOLD_CODE,
          Column.HEAD,
          Column.MEMBER,
          Column.RELATION,
          Column.BORN,
          Column.GENDER,
          Column.IDENTITY,
          Column.ETHNIC,
          Column.DISTRICT,
          Column.COMMUNE,
          Column.COMMUNE_CODE,
          Column.VILLAGE,
          Column.REVIEW_YEAR,
          Column.STANDARD,
          Column.CLASS,
          Column.SUB_CLASS,
          Column.DECISION_NUMBER,
          Column.DECIDED_ON,
          Column.FORM_DAY,
          Column.B1,
          Column.B2,
          Column.INCOME,
          Column.PERSONS,
          Column.ETHNIC_MINORITY,
          Column.NO_LABOUR,
          Column.MERIT,
          Column.DISABLED,
          Column.FARMING,
          Column.COLLECTIVE,
          Column.CAUSES);

  private static final int WIDTH = 16;
  private static final int WIDE = 90;

  private final Vocabulary vocabulary;

  Template(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void write(StandardId standard, Say say, OutputStream out) {
    try (var workbook = new Workbook(out, "Chung Tay", "1.0")) {
      var list = workbook.newWorksheet(say.of("exchange.template.list"));
      var help = workbook.newWorksheet(say.of("exchange.template.help"));
      var at = 0;
      for (var column : COLUMNS) {
        var key = "exchange.column." + column.name();
        list.value(0, at, say.of(key));
        help.value(at, 0, say.of(key));
        help.value(at, 1, say.of(key + ".help"));
        at++;
      }
      for (var indicator : vocabulary.law().indicators(standard)) {
        var name = indicator.name().in(say.language());
        list.value(0, at, name);
        help.value(at, 0, name);
        help.value(
            at,
            1,
            say.of("exchange.template.indicator", indicator.threshold().text().in(say.language())));
        at++;
      }
      list.range(0, 0, 0, at - 1).style().bold().wrapText(true).set();
      for (var column = 0; column < at; column++) list.width(column, WIDTH);
      list.freezePane(0, 1);
      help.width(0, WIDTH * 2);
      help.width(1, WIDE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
