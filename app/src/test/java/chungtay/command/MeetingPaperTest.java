package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a leader's page tells, as the two pages that are handed round.
class MeetingPaperTest {

  static final String DAY = "day=2021-09-30";
  static final District DISTRICT = District.open("167"); // Định Hóa

  @AfterAll
  static void close() {
    DISTRICT.close();
  }

  private static HttpResponse<byte[]> file(Role role, String asked) throws Exception {
    var reader = PostReader.in(DISTRICT.office, role);
    var request =
        HttpRequest.newBuilder(URI.create(DISTRICT.office.address("/vi/desk/leader.pdf?" + asked)))
            .header("Cookie", reader.cookie())
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static List<String> pages(String name, byte[] pdf) throws IOException {
    var kept = Files.createDirectories(Path.of("target", "pictures"));
    Files.write(kept.resolve(name + ".pdf"), pdf);
    var pages = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      for (var page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        var text = stripper.getText(document).replaceAll("\\s+", " ");
        pages.add(Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
    return pages;
  }

  @Test
  void theFirstPageHasFiguresAndPlacesTheSecondWhoIsLateAndWhatIsAsked() throws Exception {
    var answer = file(Role.PROVINCIAL_LEADER, DAY);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"hop-giam-ngheo-19-2021-09-30.pdf\"");
    var pages = pages("meeting-19", answer.body());
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst())
        .contains("DỰ THẢO", "Dữ liệu giả lập", "Tỷ lệ hộ nghèo: ", "/ 194 hộ", "TP Thái Nguyên")
        .contains("Võ Nhai", "Chưa giao cho nơi nào");
    assertThat(pages.getLast())
        .contains("Dữ liệu giả lập", "CƠ QUAN CÓ VIỆC CHẬM", "VIỆC PHẢI LÀM TRONG TUẦN")
        .contains("Nơi chưa đủ: TP Thái Nguyên 0/7", "Định Hóa 24/45")
        .contains("Gửi kế hoạch của huyện", "30/3/2021", "Thành viên dự họp");
  }

  @Test
  void theSameDayIsTheSameFile() throws Exception {
    assertThat(file(Role.STANDING_AGENCY, DAY).body())
        .isEqualTo(file(Role.STANDING_AGENCY, DAY).body());
  }

  @Test
  void aDistrictTakesItsOwnUnderItsOwnHead() throws Exception {
    var pages = pages("meeting-167", file(Role.DISTRICT_LEADER, DAY).body());

    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).contains("ỦY BAN NHÂN DÂN HUYỆN ĐỊNH HÓA", "huyện Định Hóa");
  }

  @ParameterizedTest
  @CsvSource({
    "164, 2021-09-30, 59-2015", // no list
    "167, 2021-09-30, 07-2021", // another standard
    "19, 2020-12-31, 59-2015", // no plan of the year
    "05554, 2021-09-30, 59-2015", // nothing handed down
    "19, 2021-03-12, 59-2015",
  })
  void thereAreTwoPagesWhateverIsMissing(String unit, String day, String standard)
      throws Exception {
    var asked = "day=" + day + "&unit=" + unit + "&standard=" + standard;

    assertThat(pages("meeting-" + unit + "-" + day, file(Role.STANDING_AGENCY, asked).body()))
        .hasSize(2);
  }

  @Test
  void whoeverOnlyReadsTakesNothingToAMeeting() throws Exception {
    for (var role : List.of(Role.OBSERVER, Role.COMMUNE_LEADER, Role.SECTOR_OFFICER)) {
      assertThat(file(role, DAY).statusCode()).as(role.name()).isEqualTo(403);
    }
  }

  @Test
  void thatItWasTakenAwayStandsInTheTrail() throws Exception {
    assertThat(file(Role.STANDING_AGENCY, DAY).statusCode()).isEqualTo(200);

    var trail = PostReader.in(DISTRICT.office, Role.AUDITOR).get("/vi/desk/audit?" + DAY).body();
    assertThat(trail).contains("Tải bản họp hai trang");
  }
}
