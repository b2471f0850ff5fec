package chungtay.exchange.file;

import chungtay.refusal.Refusal;
import org.springframework.modulith.NamedInterface;

/// Every way that exchange says no to a whole file or to a whole request.
@NamedInterface("door")
public enum ExchangeRefusal implements Refusal {
  /// {} — a form for a list without a file.
  FILE_MISSING(422),
  /// { limit } — the file is larger than we take.
  FILE_TOO_LARGE(413),
  /// {} — the file holds nothing.
  FILE_EMPTY(422),
  /// {} — neither a workbook nor a table of text.
  FILE_NOT_A_TABLE(422),
  /// {} — a workbook of Excel 97 to 2003.
  FILE_OLD_EXCEL(422),
  /// {} — the text is not UTF-8.
  FILE_NOT_UTF8(422),
  /// { place } — the file breaks off or is damaged.
  FILE_DAMAGED(422),
  /// {} — packed a few bytes that would unpack to more than any list.
  FILE_SWELLS(422),
  /// { limit } — more rows than we take.
  TOO_MANY_ROWS(422),
  /// { seen } — no row of any sheet looks like the headings of a list.
  HEADINGS_UNKNOWN(422),
  /// { sheet } — no column says the commune.
  COMMUNE_COLUMN_MISSING(422),
  /// { sheet, column } — two columns have one meaning.
  COLUMN_TWICE(422),
  /// {} — headings, and no household under them.
  NO_HOUSEHOLDS(422),
  /// { standard } — no standard has this name.
  STANDARD_UNKNOWN(422),
  /// { year } — no review has this year.
  YEAR_UNREADABLE(422),
  /// { day, today } — the day that holds for the list has not come yet.
  DAY_TO_COME(422),
  /// { day } — the day that holds for the list is before the first standard.
  NO_LAW_THAT_DAY(422),
  /// { time } — this very file stands committed already.
  FILE_ALREADY_COMMITTED(409),
  /// { state } — the upload is past the point where this could be done.
  UPLOAD_NOT_IN_STATE(409),
  /// {} — everything in the upload still waits for somebody.
  NOTHING_TO_COMMIT(409),
  /// {} — the reject file of an upload of which nothing is rejected.
  NOTHING_TO_CORRECT(404),
  /// {} — there is no such upload, or it was dropped with its content.
  UPLOAD_UNKNOWN(404),
  /// {} — somebody settles what is not asked.
  QUESTION_UNKNOWN(404);

  private final int status;

  ExchangeRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "exchange";
  }

  @Override
  public int status() {
    return status;
  }
}
