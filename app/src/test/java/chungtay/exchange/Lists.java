package chungtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.exchange.file.ExchangeRefusal;
import chungtay.refusal.Refused;

/// The lists that tests send in.
final class Lists {

  static final String HEADINGS =
      "Mã hộ,Họ tên chủ hộ,Thành viên,Quan hệ,Ngày sinh,CCCD,Huyện,Xã,Mã xã,Thôn,Loại,Điểm B1,Điểm B2";

  static final String THANG =
      "BL-1,Ma Văn Thắng,Ma Văn Thắng,Chủ hộ,31/12/1978,019078001234,Định Hóa,Bảo Linh,05554,Xóm Nà Tiếm,1,100,30";
  static final String LAN = ",,Hoàng Thị Lan,Vợ,1980,019180005678,,,,,,,";
  static final String MAI =
      "BL-2,Lý Thị Mai,Lý Thị Mai,Chủ hộ,1960,,Định Hóa,Bảo Linh,05554,Xóm Nà Tiếm,2,130,20";

  private Lists() {}

  static void assertRefused(Runnable work, ExchangeRefusal refusal) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refused.class, one -> assertThat(one.refusal()).isEqualTo(refusal));
  }
}
