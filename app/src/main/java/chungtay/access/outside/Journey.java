package chungtay.access.outside;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;

/// Somebody's way to the provider and back.
///
/// @param state comes back with the answer, so that it is the answer to this journey
/// @param nonce comes back inside the token, so that the token is of this journey
/// @param verifier shows the provider that whoever brings its code also left for it (RFC 7636)
/// @param until when they are awaited
/// @param back the page of the house that they wanted, beginning with its language
public record Journey(String state, String nonce, String verifier, Instant until, String back) {

  /// One that nobody can guess.
  static Journey fresh(Instant until, String back) {
    return new Journey(
        new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), until, back);
  }

  /// Says nothing of its secrets, wherever it is printed by mistake.
  @Override
  public String toString() {
    return "journey back to " + back;
  }
}
