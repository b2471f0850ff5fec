package chungtay.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.plan.reader.source.Fold;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Phrases of days, each with what `Due.text` writes for it, in a plan of 2021.
class DatePhrasesTest {

  static final DatePhrases DATES = Grammar.of(Rules.read(Path.of("../data/plan/reader"))).dates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gửi kế hoạch trước ngày 31/3/2021 | before 2021-03-31",
        "gửi kế hoạch trước 31/3 | before 2021-03-31",
        "xong trước ngày 05 tháng 6 năm 2022 | before 2022-06-05",
        "hoàn thành trong Quý I năm 2021 | within 2021-Q1",
        "trong quý IV/2021 | within 2021-Q4",
        "chậm nhất ngày 15 hằng tháng | every month by 1-15",
        "trước ngày 10 hàng tháng | every month before 1-10",
        "trước ngày 25 tháng cuối quý | every quarter before 3-25",
        "trước ngày 05 của tháng sau | every month before 2-5",
        "báo cáo 6 tháng, năm | every half-year",
        "định kỳ hằng quý báo cáo | every quarter",
        "hàng năm trước ngày 15/12 | every year before 12-15",
        "trước ngày 15/12 hằng năm | every year before 12-15",
        "đến hết năm 2025 | by 2025-12-31",
        "trong năm 2021 | within 2021",
        "trong tháng 9/2021 | within 2021-09",
        "hết tháng 6/2021 | by 2021-06-30",
        "trong vòng 05 ngày làm việc | after 5 working days",
        "sau 10 ngày kể từ ngày ban hành | after 10 days",
        "chậm nhất là ngày 20/11/2021 | by 2021-11-20",
        "kịp thời báo cáo theo quy định | promptly",
        "thường xuyên, liên tục trong năm | constantly",
        "định kỳ kiểm tra | periodically",
        "thanh toán đúng quy định | as ruled",
        "trong 6 tháng đầu năm 2021 | within 2021-H1",
        "công bố trong Quý I hằng năm | every year by 3-31",
        "tổ chức vào tháng 6 hằng năm | every year by 6-30",
        "trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận | after 5 working days",
        "trình dự toán hằng năm trước ngày 15/7 | before 2021-07-15",
      })
  void itSaysByWhen(String phrase, String due) {
    assertThat(DATES.in(Fold.of(phrase), 2021).orElseThrow().due().text()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "báo cáo trước ngày 10/3, 10/6, 10/9, 10/12 | every quarter before 3-10",
        "định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12) báo cáo | every half-year before 6-10",
        "báo cáo định kỳ quý, 6 tháng, năm | every quarter",
        "báo cáo tháng, quý, 6 tháng và năm | every month",
      })
  void ofSeveralReportsThatWhichComesMostOftenCounts(String phrase, String due) {
    assertThat(DATES.in(Fold.of(phrase), 2021).orElseThrow().due().text()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2021 | by 2021-12-31",
        "Quý II - Quý IV/2021 | by 2021-12-31",
        "Tháng 8/2021 | within 2021-08",
        "2021-2025 | by 2025-12-31",
        "Năm 2021 | within 2021",
        "Quý III | within 2021-Q3",
      })
  void aCellThatSaysNothingElseSaysByWhen(String cell, String due) {
    assertThat(DATES.alone(Fold.of(cell), 2021).orElseThrow().due().text()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "theo Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015",
    "giai đoạn 2016 - 2020",
    "đến ngày 31/12/2018 đã có 30 xã",
    "trước ngày 31/02/2021",
    "giảm 0.45% so với năm 2020",
    "niêm yết trong thời gian 03 ngày làm việc",
    "từ nguồn chi thường xuyên",
    "dự báo và cảnh báo sớm",
    "lập kế hoạch phát triển kinh tế - xã hội hằng năm",
    "phản ánh về Sở để được hướng dẫn kịp thời",
  })
  void whatIsToldAndNotAskedForIsNoDay(String phrase) {
    assertThat(DATES.in(Fold.of(phrase), 2021)).isEmpty();
  }
}
