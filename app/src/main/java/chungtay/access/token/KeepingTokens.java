package chungtay.access.token;

import chungtay.access.AccessRefusal;
import chungtay.access.Account;
import chungtay.access.Accounts;
import chungtay.access.Post;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.Right;
import chungtay.access.token.Issued.Terms;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.wording.WorkingDay;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What an administrator does with the tokens of machines, and whoever holds the account under
/// which they ask.
@Component
public class KeepingTokens {

  /// For how many days a token works where nobody says; ours, as no act sets one.
  public static final int DAYS = 90;

  /// For how many days it works at the most.
  public static final int DAYS_AT_MOST = 365;

  public static final int NAME_AT_MOST = 100;
  public static final int PURPOSE_AT_MOST = 300;

  private static final String BY_ITS_HOLDER = "chủ tài khoản thu hồi";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Tokens tokens;
  private final Holders holders;
  private final Acts acts;
  private final Clock clock;

  KeepingTokens(Tokens tokens, Holders holders, Acts acts, Clock clock) {
    this.tokens = tokens;
    this.holders = holders;
    this.acts = acts;
    this.clock = clock;
  }

  /// Who holds which post today.
  @Component
  record Holders(Accounts accounts, Posts posts, WorkingDay workingDay) {

    Post held(PostId post) {
      return posts
          .find(post, workingDay.today())
          .filter(one -> !accounts.isClosed(one.account().id()))
          .orElseThrow(() -> new Refused(AccessRefusal.NO_SUCH_POST, Map.of()));
    }
  }

  /// A token that is to be made.
  ///
  /// @param days for which it works, 1 to [#DAYS_AT_MOST]
  /// @param households whether it may ask for the households of the post's scope
  public record Wanted(PostId post, String name, String purpose, int days, boolean households) {}

  /// A token that was made; this once it can be told.
  public record Made(AccessToken token, Post post, Terms terms) {}

  /// Makes one for a post that somebody holds today.
  ///
  /// @throws Refused if the post is not held, or a term is outside its limits
  public Made make(Actor actor, Wanted wanted, String reason) {
    var post = holders.held(wanted.post());
    var terms = terms(wanted, post);
    var deed =
        new Deed(
            "access.token",
            post.account().login(),
            reason,
            Optional.of(after(post, terms)),
            Optional.empty());
    return acts.perform(actor, deed, act -> new Made(tokens.make(act, post, terms), post, terms));
  }

  private Terms terms(Wanted wanted, Post post) {
    if (wanted.days() < 1 || wanted.days() > DAYS_AT_MOST) {
      throw new Refused(TokenRefusal.TOKEN_DAYS, Map.of("most", String.valueOf(DAYS_AT_MOST)));
    }
    if (wanted.households() && !post.role().may(Right.ASK_HOUSEHOLDS)) {
      throw new Refused(TokenRefusal.TOKEN_WITHOUT_HOUSEHOLDS, Map.of());
    }
    return new Terms(
        text(wanted.name(), NAME_AT_MOST, TokenRefusal.TOKEN_NAME),
        text(wanted.purpose(), PURPOSE_AT_MOST, TokenRefusal.TOKEN_PURPOSE),
        wanted.households(),
        clock.instant().plus(Duration.ofDays(wanted.days())));
  }

  private static String text(String typed, int most, TokenRefusal why) {
    var text = typed.strip();
    if (text.isEmpty() || text.length() > most) {
      throw new Refused(why, Map.of("most", String.valueOf(most)));
    }
    return text;
  }

  private static String after(Post post, Terms terms) {
    return JSON.writeValueAsString(
        new TreeMap<String, Object>(
            Map.of(
                "role", post.role(),
                "token", terms.name(),
                "purpose", terms.purpose(),
                "households", terms.households(),
                "until", terms.until().toString())));
  }

  /// Ends one. Whoever ends it a second time changes nothing.
  ///
  /// @throws Refused if there is none
  public void end(Actor actor, UUID token, String reason) {
    end(actor, tokens.find(token), reason);
  }

  /// Ends one that asks under the account of whoever ends it: what is read in their name they may
  /// stop without giving a reason.
  ///
  /// @throws Refused if there is none, or it asks under another's: which of these is not told
  public void endOwn(Actor actor, Account account, UUID token) {
    var own = tokens.find(token).filter(one -> one.account().id().equals(account.id()));
    end(actor, own, BY_ITS_HOLDER);
  }

  private void end(Actor actor, Optional<Issued> found, String reason) {
    var issued = found.orElseThrow(() -> new Refused(TokenRefusal.NO_SUCH_TOKEN, Map.of()));
    if (issued.state() == Issued.State.ENDED) return;
    var deed =
        new Deed(
            "access.token-end",
            issued.account().login(),
            reason,
            Optional.of(JSON.writeValueAsString(Map.of("token", issued.terms().name()))),
            Optional.empty());
    acts.perform(
        actor,
        deed,
        act -> {
          tokens.end(act, issued.id());
          return act;
        });
  }
}
