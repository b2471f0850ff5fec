package chungtay.desk.staff;

import chungtay.access.Acting;
import chungtay.access.Agencies;
import chungtay.access.Role;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The roles and agencies that a post may be made of, and how one may sign in it.
public record Choices(List<Choice> roles, List<Choice> agencies, List<Choice> acting) {

  public Choices {
    roles = List.copyOf(roles);
    agencies = List.copyOf(agencies);
    acting = List.copyOf(acting);
  }

  public record Choice(String value, String name) {}

  /// All but sponsors, who are taken on with their households.
  static Choices of(Say say, Agencies agencies, LocalDate day) {
    return new Choices(
        Arrays.stream(Role.values())
            .filter(role -> role != Role.SPONSOR)
            .map(role -> new Choice(role.name(), say.of("access.role." + role)))
            .toList(),
        agencies.all(day).stream()
            .map(one -> new Choice(one.code(), one.name().in(say.language())))
            .toList(),
        Arrays.stream(Acting.values())
            .map(one -> new Choice(one.name(), say.of("access.acting." + one)))
            .toList());
  }
}
