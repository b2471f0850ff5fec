package chungtay.plan.draft.page;

import chungtay.refusal.Refused;
import chungtay.wording.Say;

/// Why a form was refused, above the form.
///
/// @param todo what to do
public record Fault(String what, String todo) {

  static Fault of(Refused refused, Say say) {
    var key = refused.refusal().room() + ".refusal." + refused.refusal().name();
    return new Fault(
        say.with(key + ".what", refused.fields()), say.with(key + ".do", refused.fields()));
  }
}
