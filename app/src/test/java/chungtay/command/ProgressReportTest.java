package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// How the plan stands, as the paper that goes up.
class ProgressReportTest {

  static final District DISTRICT = District.open("167");

  @AfterAll
  static void close() {
    DISTRICT.close();
  }

  private static HttpResponse<byte[]> file(String ending) throws Exception {
    return file(DISTRICT, ending);
  }

  static HttpResponse<byte[]> file(District district, String ending) throws Exception {
    var reader = PostReader.in(district.office, Role.STANDING_AGENCY);
    var plans = reader.get("/vi/plan?day=2021-09-30").body();
    var plan = Pattern.compile("/vi/plan/[0-9a-f-]{36}").matcher(plans);
    assertThat(plan.find()).isTrue();
    var path = plan.group() + "/report." + ending + "?day=2021-09-30";
    var request =
        HttpRequest.newBuilder(URI.create(district.office.address(path)))
            .header("Cookie", reader.cookie())
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  static String written(byte[] word) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().equals("word/document.xml")) continue;
        var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        return xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", "");
      }
    }
    throw new AssertionError("no word/document.xml");
  }

  private static String printed(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void theReportSaysWhatDoesNotAddUpAndWhoIsLate() throws Exception {
    var answer = file("docx");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(written(answer.body()))
        .contains(
            "DỰ THẢO",
            "Kế hoạch số 45/KH-UBND ngày 12/3/2021, tính đến ngày 30/9/2021",
            "chênh lệch 152 hộ",
            "Ngày 31/12/2020 có",
            "Kế hoạch giao giảm 0,45 điểm phần trăm",
            "SỐ LIỆU DO CÁC CƠ QUAN BÁO CÁO",
            "chưa báo cáo",
            "Cộng\n1.465\n2.332\n2.152\n1.285", // 1465 less the 180 that became fewer
            "Chỉ tiêu đã giao cho các đơn vị cộng lại là 194 hộ",
            "Gửi kế hoạch của huyện",
            "14 việc chậm"); // five departments in the first quarter, nine districts by 30 March
  }

  @Test
  void thePrintSaysTheSame() throws Exception {
    var answer = file("pdf");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"bao-cao-2021-09-30.pdf\"");
    assertThat(printed(answer.body())).contains("chênh lệch 152 hộ", "14 việc chậm");
  }

  @Test
  void theSameDayIsTheSameFile() throws Exception {
    assertThat(file("docx").body()).isEqualTo(file("docx").body());
    assertThat(file("pdf").body()).isEqualTo(file("pdf").body());
  }
}
