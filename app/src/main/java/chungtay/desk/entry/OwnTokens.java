package chungtay.desk.entry;

import chungtay.access.Account;
import chungtay.access.Officers;
import chungtay.access.token.Issued;
import chungtay.access.token.KeepingTokens;
import chungtay.access.token.Tokens;
import chungtay.wording.Say;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The tokens with which machines ask under one's own account: whoever answers for what is read in
/// their name sees them and can end them.
@Component
record OwnTokens(Tokens tokens, KeepingTokens keeping, Officers officers) {

  /// @param posts those that the account holds
  List<AccountPage.TokenRow> of(Say say, Account account, List<PostRow> posts) {
    return tokens.of(account.id()).stream().map(one -> row(say, one, posts)).toList();
  }

  private static AccountPage.TokenRow row(Say say, Issued one, List<PostRow> posts) {
    var words = new TokenWords(say);
    return new AccountPage.TokenRow(
        one.id().toString(),
        one.terms().name(),
        one.terms().purpose(),
        words.post(one, posts) + " · " + words.reach(one.terms()),
        words.state(one),
        words.used(one),
        one.maker(),
        TokenWords.isOpen(one));
  }

  void end(Account account, UUID token) {
    keeping.endOwn(officers.actor(), account, token);
  }
}
