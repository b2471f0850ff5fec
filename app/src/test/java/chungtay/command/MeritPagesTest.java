package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The merit households of the plan, one by one, as people of its offices look after them.
class MeritPagesTest {

  static final String DAY = "day=2021-09-30";
  static final District PLACE = District.open("167"); // Định Hóa

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(PLACE.office, role);
  }

  private static String list(Role role, String more) throws Exception {
    var answer = from(role).get("/vi/desk/merit?unit=167&" + DAY + more);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String escaped() throws Exception {
    return "/vi/desk/merit/" + first("ESCAPED", "/vi/desk/merit/([0-9a-f-]{36})");
  }

  private static String first(String fate, String pattern) throws Exception {
    var found = Pattern.compile(pattern).matcher(list(Role.STANDING_AGENCY, "&fate=" + fate));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /// Who was moved to help it did not help it out.
  @Test
  void aHouseholdThatIsStillPoorIsNoSuccessOfThoseWhoMoveOthers() throws Exception {
    var told = "([0-9]+) hộ thoát nghèo nhờ vận động";
    var before = first("STILL_POOR", told);
    var poor = "/vi/desk/merit/" + first("STILL_POOR", "/vi/desk/merit/([0-9a-f-]{36})");

    var said = "kind=MOVED&agency=fatherland_front&note=x";
    assertThat(from(Role.STANDING_AGENCY).post(poor, said).statusCode()).isEqualTo(302);

    assertThat(first("STILL_POOR", told)).isEqualTo(before);
  }

  @Test
  void whoHelpsItThroughWhomItEscapedAndHowItLivesIsSaidOfOneHousehold() throws Exception {
    var household = escaped();
    var officer = from(Role.STANDING_AGENCY);

    assertThat(
            officer
                .post(household, "kind=HELPED&agency=health&note=th%C4%83m+h%E1%BB%8Fi")
                .statusCode())
        .isEqualTo(302);
    assertThat(
            officer
                .post(household, "kind=MOVED&agency=fatherland_front&note=doanh+nghi%E1%BB%87p")
                .statusCode())
        .isEqualTo(302);
    assertThat(
            officer.post(household, "kind=LIVING&agency=around&note=thu+nh%E1%BA%ADp").statusCode())
        .isEqualTo(302);

    assertThat(list(Role.STANDING_AGENCY, "&fate=ESCAPED"))
        .contains("thăm hỏi", "doanh nghiệp", "Bằng hoặc hơn mức trung bình")
        .contains("1 hộ thoát nghèo nhờ vận động", "đã xem xét 1/");
    var progress = officer.get("/vi/desk/progress?" + DAY).body();
    assertThat(progress).contains("1/45 hộ thoát nghèo nhờ vận động");
  }

  @Test
  void onlyTheFrontAndTheMassOrganisationsMoveOthers() throws Exception {
    var answer = from(Role.STANDING_AGENCY).post(escaped(), "kind=MOVED&agency=health&note=x");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Chưa chọn cơ quan");
  }

  @Test
  void withoutWordsNothingIsSaid() throws Exception {
    assertThat(
            from(Role.STANDING_AGENCY)
                .post(escaped(), "kind=HELPED&agency=health&note=+")
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void nothingIsSaidOfAHouseholdThatIsNoneOfThePlans() throws Exception {
    var nobody = "/vi/desk/merit/00000000-0000-7000-8000-000000000000";

    assertThat(
            from(Role.STANDING_AGENCY)
                .post(nobody, "kind=HELPED&agency=health&note=x")
                .statusCode())
        .isEqualTo(404);
  }

  /// To be in the list tells class and group, and a department sees neither.
  @Test
  void aDepartmentIsToldTotalsAlone() throws Exception {
    assertThat(list(Role.SECTOR_OFFICER, "")).doesNotContain("/vi/desk/household/");
  }

  @Test
  void whoeverSeesNoHouseholdsIsToldTotalsAlone() throws Exception {
    assertThat(list(Role.OBSERVER, ""))
        .contains("hộ đã có cơ quan nhận giúp")
        .doesNotContain("/vi/desk/household/");
  }
}
