package chungtay.plan.draft.page;

import chungtay.refusal.Refused;
import chungtay.wording.Say;

/// Why a form was refused, above the form.
///
/// @param why empty where there is no more to say
/// @param todo what to do
public record Fault(String what, String why, String todo) {

  static Fault of(Refused refused, Say say) {
    var key = refused.refusal().room() + ".refusal." + refused.refusal().name();
    var why = key + ".why";
    return new Fault(
        say.with(key + ".what", refused.fields()),
        say.knows(why) ? say.with(why, refused.fields()) : "",
        say.with(key + ".do", refused.fields()));
  }
}
