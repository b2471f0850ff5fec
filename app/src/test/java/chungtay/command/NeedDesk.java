package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.plan.need.StatedNeed;
import chungtay.plan.need.StatedNeeds;
import chungtay.registry.HouseholdId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Browsers of the offices that ask households what they need.
record NeedDesk(District place) {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final String DAY = "day=2021-09-30";

  String list(Role role, String unit) throws Exception {
    var seat = PostReader.in(place.office, role);
    var answer = seat.get("/vi/desk/needs?unit=" + unit + "&" + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  List<String> households(String unit) throws Exception {
    return Pattern.compile("name=\"household\" value=\"([0-9a-f-]{36})\"")
        .matcher(list(Role.DISTRICT_OFFICER, unit))
        .results()
        .map(one -> one.group(1))
        .toList();
  }

  HttpResponse<String> send(Role role, String unit, String form) throws Exception {
    return PostReader.in(place.office, role).post("/vi/desk/needs", "unit=" + unit + "&" + form);
  }

  /// What it is answered.
  int write(Role role, String unit, String form) throws Exception {
    return send(role, unit, form).statusCode();
  }

  static String ticked(String household, long seen, String... ticks) {
    var form = new StringBuilder("household=" + household + "&seen." + household + "=" + seen);
    for (var tick : ticks) form.append("&need.").append(household).append('=').append(tick);
    return form.toString();
  }

  @Nullable StatedNeed standing(String household) {
    var id = id(household);
    return place.office.bean(StatedNeeds.class).of(List.of(id), TODAY).get(id);
  }

  StatedNeed stands(String household) {
    return Objects.requireNonNull(standing(household));
  }

  static HouseholdId id(String household) {
    return new HouseholdId(UUID.fromString(household));
  }

  long rows(String household) {
    return place
        .database
        .client()
        .sql("SELECT count(*) FROM plan.stated_need WHERE household_id = CAST(? AS uuid)")
        .param(household)
        .query(Long.class)
        .single();
  }
}
