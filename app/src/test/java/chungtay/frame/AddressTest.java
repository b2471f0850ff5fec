package chungtay.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.law.Language;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// Addresses, which alone reproduce their pages.
class AddressTest {

  static MockHttpServletRequest request(String uri) {
    return new MockHttpServletRequest("GET", uri);
  }

  @Test
  void anAddressIsReadAndWrittenBackAsItWas() {
    var request = request("/en/measure/list");
    request.addParameter("unit", "19");
    request.addParameter("day", "2021-09-30");
    request.addParameter("lacks", "water,toilet");

    assertThat(Address.of(request).href())
        .isEqualTo("/en/measure/list?unit=19&day=2021-09-30&lacks=water,toilet");
  }

  @Test
  void theOtherLanguageIsTheSamePage() {
    var address = Address.of(Language.VI, "/desk/unit/19", LocalDate.of(2021, 9, 30));

    assertThat(address.in(Language.EN).href()).isEqualTo("/en/desk/unit/19?day=2021-09-30");
  }

  @Test
  void aNameIsWrittenSoThatItComesBackWhole() {
    var address =
        Address.of(Language.VI, "/measure/list", LocalDate.of(2021, 9, 30))
            .with("q", "Nông Thị Hoa & con");

    assertThat(address.href()).endsWith("&q=N%C3%B4ng+Th%E1%BB%8B+Hoa+%26+con");
  }

  @Test
  void aParameterGivenTwiceIsBoth() {
    var request = request("/vi/measure/list");
    request.addParameter("group", "MERIT", "DISABLED");

    assertThat(Address.of(request).parameter("group")).contains("MERIT,DISABLED");
  }

  @Test
  void whatIsNoDayIsRefused() {
    var address =
        Address.of(Language.VI, "/desk/unit/19", LocalDate.of(2021, 9, 30))
            .with("day", "30/9/2021");

    assertThatThrownBy(address::day).isInstanceOf(Refused.class).hasMessageContaining("30/9/2021");
  }

  @Test
  void aWordThatOnlyBeginsLikeALanguageIsNone() {
    assertThat(Address.of(request("/village")).path()).isEqualTo("/village");
    assertThat(Address.of(request("/vi")).path()).isEmpty();
  }
}
