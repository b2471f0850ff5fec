package chungtay.frame.form;

import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.regex.Pattern;

/// Why a form was refused, above the form.
///
/// @param why empty where there is no more to say
/// @param todo what to do
public record Wrong(String what, String why, String todo) {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  public static Wrong of(Refused refused, Say say) {
    var key = refused.refusal().room() + ".refusal." + refused.refusal().name();
    var fields = new HashMap<>(refused.fields());
    fields.replaceAll((_, text) -> DAY.matcher(text).matches() ? day(text, say) : text);
    var why = key + ".why";
    return new Wrong(
        say.with(key + ".what", fields),
        say.knows(why) ? say.with(why, fields) : "",
        say.with(key + ".do", fields));
  }

  private static String day(String text, Say say) {
    try {
      return say.format().date(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return text; // somebody typed it so
    }
  }
}
