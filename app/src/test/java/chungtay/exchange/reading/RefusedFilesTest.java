package chungtay.exchange.reading;

import static chungtay.exchange.reading.HouseholdReaderTest.read;
import static chungtay.exchange.reading.Made.text;
import static chungtay.exchange.reading.Made.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.exchange.file.ExchangeRefusal;
import chungtay.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are no list are refused by name, and never end in anything else.
class RefusedFilesTest {

  @Test
  void whatIsNoListIsRefusedByName() {
    assertThat(refusal(new byte[0])).isEqualTo(ExchangeRefusal.FILE_EMPTY);
    assertThat(refusal(text("", ""))).isEqualTo(ExchangeRefusal.FILE_EMPTY);
    assertThat(refusal(text("a,b,c", "1,2,3"))).isEqualTo(ExchangeRefusal.HEADINGS_UNKNOWN);
    assertThat(refusal(text("Họ tên chủ hộ,Ngày sinh,Loại", "Ma Văn Thắng,1970,1")))
        .isEqualTo(ExchangeRefusal.COMMUNE_COLUMN_MISSING);
    assertThat(refusal(text("Họ tên chủ hộ,Xã,Xã,Loại", "Ma Văn Thắng,a,b,1")))
        .isEqualTo(ExchangeRefusal.COLUMN_TWICE);
    assertThat(refusal(text("Họ tên chủ hộ,Xã,Loại"))).isEqualTo(ExchangeRefusal.NO_HOUSEHOLDS);
    assertThat(refusal("Họ tên chủ hộ,Xã,Loại".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(ExchangeRefusal.NO_HOUSEHOLDS);
    assertThat(refusal(new byte[] {'H', (byte) 0xe9, ',', 'a', '\n'}))
        .isEqualTo(ExchangeRefusal.FILE_NOT_UTF8);
    assertThat(refusal(new byte[] {'a', 0, 'b', 0})).isEqualTo(ExchangeRefusal.FILE_NOT_A_TABLE);
    assertThat(refusal(oldExcel())).isEqualTo(ExchangeRefusal.FILE_OLD_EXCEL);
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0}))
        .isEqualTo(ExchangeRefusal.FILE_DAMAGED);
  }

  @Test
  void aWorkbookThatIsCutOffIsRefused() {
    var whole =
        workbook(
            "Tờ 1", List.of("Họ tên chủ hộ", "Xã", "Loại"), List.of("Ma Văn Thắng", "Bảo Linh", 1));

    for (var length : new int[] {whole.length / 4, whole.length / 2, whole.length - 10}) {
      assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo(ExchangeRefusal.FILE_DAMAGED);
    }
  }

  @Test
  void aFewBytesThatUnpackToVeryManyAreRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var zeros = new byte[1 << 20];
      for (var megabyte = 0; megabyte < 64; megabyte++) zip.write(zeros);
      zip.closeEntry();
    }

    assertThat(refusal(bytes.toByteArray())).isEqualTo(ExchangeRefusal.FILE_SWELLS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyBytesAreReadOrRefused(long seed) {
    var random = new Random(seed);
    var whole =
        random.nextBoolean()
            ? workbook(
                "Tờ 1",
                List.of("Họ tên chủ hộ", "Xã", "Loại", "Ngày sinh"),
                List.of("Ma Văn Thắng", "Bảo Linh", 1, 1978))
            : text("Họ tên chủ hộ,Xã,Loại,Ngày sinh", "\"Ma Văn Thắng\",Bảo Linh,1,1978");
    for (var slip = random.nextInt(12); slip >= 0; slip--) {
      whole[random.nextInt(whole.length)] = (byte) random.nextInt(256);
    }
    try {
      read(whole);
    } catch (Refused refused) {
      assertThat(refused.refusal()).isInstanceOf(ExchangeRefusal.class);
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  static byte[] oldExcel() {
    return new byte[] {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
    };
  }

  static Object refusal(byte[] bytes) {
    var refused = new ArrayList<Object>();
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(Refused.class, one -> refused.add(one.refusal()));
    return refused.getFirst();
  }
}
