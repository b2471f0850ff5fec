package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.law.Language;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An officer writes down what households say that they need.
@ExtendWith(InABrowser.class)
class AskingNeedsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsTickedStandsAndIsCounted(Language language, Premises premises) {
    var commune = premises.commune();
    var officer = Visit.of(Role.COMMUNE_OFFICER, commune, language, premises);
    officer.to("/desk/needs?unit=" + commune);
    officer.look("needs-form");

    officer.page().locator("main [type=checkbox][value=loan]").first().check();
    officer.press("form.needs .button.main");

    assertThat(officer.page().locator("main [type=checkbox][value=loan]").first().isChecked())
        .isTrue();
    officer.look("needs-form-saved");
    officer.page().context().close();
  }
}
