package chungtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Roles against the table that a person can read.
class RoleTest {

  private static final int FIRST_FIELD = 2;

  static Stream<List<String>> rows() throws IOException {
    return Tables.rows("roles.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRoleSeesWhatTheTableSays(List<String> row) throws Exception {
    var role = Role.valueOf(row.getFirst());
    var heads = Tables.heads("roles.csv");
    var fields =
        IntStream.range(FIRST_FIELD, heads.size())
            .filter(at -> row.get(at).equals("x"))
            .mapToObj(at -> Field.valueOf(heads.get(at)))
            .collect(Collectors.toSet());

    assertThat(role.reach()).isEqualTo(Role.Reach.valueOf(row.get(1)));
    assertThat(role.fields()).isEqualTo(fields);
  }

  @Test
  void theTableNamesEveryRoleAndEveryField() throws Exception {
    assertThat(rows().map(List::getFirst))
        .containsExactly(Arrays.stream(Role.values()).map(Enum::name).toArray(String[]::new));
    assertThat(Tables.heads("roles.csv").stream().skip(FIRST_FIELD))
        .containsExactly(Arrays.stream(Field.values()).map(Enum::name).toArray(String[]::new));
  }
}
