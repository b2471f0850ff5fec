package chungtay.desk.entry;

import chungtay.refusal.Refused;
import chungtay.wording.Say;

/// Why a form was refused, above the form.
///
/// @param todo what to do
public record Wrong(String what, String todo) {

  public static Wrong of(Refused refused, Say say) {
    var key = refused.refusal().room() + ".refusal." + refused.refusal().name();
    return new Wrong(
        say.with(key + ".what", refused.fields()), say.with(key + ".do", refused.fields()));
  }
}
