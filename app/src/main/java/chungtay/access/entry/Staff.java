package chungtay.access.entry;

import chungtay.access.Account;
import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Post;
import chungtay.access.Posts;
import chungtay.wording.WorkingDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who may come in at all. Accounts of the demo come in by their own way, and in the demo alone.
@Component
class Staff {

  private final Accounts accounts;
  private final Posts posts;
  private final WorkingDay workingDay;
  private final boolean demo;

  Staff(
      Accounts accounts,
      Posts posts,
      WorkingDay workingDay,
      @Value("${chungtay.demo:false}") boolean demo) {
    this.accounts = accounts;
    this.posts = posts;
    this.workingDay = workingDay;
    this.demo = demo;
  }

  /// A name as it is compared, however somebody typed it.
  static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  Optional<Account> named(String login) {
    return accounts.byLogin(login).filter(this::mayComeIn);
  }

  /// Whose name it is, whether they may come in or not.
  Optional<Account> whose(String login) {
    return accounts.byLogin(login);
  }

  Optional<Account> find(AccountId account) {
    return accounts.find(account).filter(this::mayComeIn);
  }

  private boolean mayComeIn(Account account) {
    return !account.demo() && !accounts.isClosed(account.id());
  }

  /// The posts that somebody holds today.
  List<Post> posts(AccountId account) {
    return posts.of(account, workingDay.today());
  }

  /// The posts that one may ask from without a password: those of the demo, in the demo.
  List<Post> ofDemo() {
    return demo ? posts.ofDemo(workingDay.today()) : List.of();
  }
}
