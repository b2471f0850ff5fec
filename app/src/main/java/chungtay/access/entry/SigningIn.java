package chungtay.access.entry;

import chungtay.access.AccessRefusal;
import chungtay.access.Account;
import chungtay.access.Asking;
import chungtay.access.Post;
import chungtay.access.PostId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Coming in, by each of the ways there are, and going.
@Component
public class SigningIn {

  private static final String BY_PROVIDER = "nhà cung cấp danh tính";
  private static final Pattern ASCII = Pattern.compile("[ -~]+");

  private final Staff staff;
  private final Proofs proofs;
  private final Door door;
  private final Acts acts;
  private final TransactionTemplate transactions;

  SigningIn(Staff staff, Proofs proofs, Door door, Acts acts, TransactionTemplate transactions) {
    this.staff = staff;
    this.proofs = proofs;
    this.door = door;
    this.acts = acts;
    this.transactions = transactions;
  }

  /// With name and password; whoever has a second factor is asked for it next.
  ///
  /// @throws Refused if they do not belong together, or too many tries failed
  public Entry withPassword(String typed, String password, Visitor visitor) {
    var login = Staff.login(typed);
    var account = staff.named(login);
    var known = door.devices().knows(account.map(Account::id), visitor);
    var tried = door.attempts().begin(login, visitor, known);
    if (!proofs.passwords().match(account, password)) {
      account.ifPresent(one -> failed(one.login(), visitor, "sai mật khẩu"));
      throw new Refused(EntryRefusal.NAME_OR_PASSWORD_WRONG, Map.of());
    }
    door.attempts().succeeded(tried);
    return entered(account.orElseThrow(), visitor, "mật khẩu");
  }

  /// With the code of the second factor, or a recovery code.
  ///
  /// @param half what the browser was given for the password
  /// @throws Refused if it is not right, or too many tries failed
  public Entry withSecondFactor(Token half, String code, Visitor visitor) {
    var session = waiting(half);
    var account = session.account();
    var known = door.devices().knows(Optional.of(account.id()), visitor);
    var tried = door.attempts().begin("second factor of " + account.login(), visitor, known);
    var proof = proofs.secondFactors().prove(account.id(), code);
    if (proof.isEmpty()) {
      failed(account.login(), visitor, "sai mã xác thực");
      throw new Refused(EntryRefusal.SECOND_CODE_WRONG, Map.of());
    }
    door.attempts().succeeded(tried);
    return transactions.execute(_ -> {
      door.sessions().end(account.id(), session.id());
      return let(account, visitor, said(proof.get()));
    });
  }

  private static String said(SecondFactors.Proof proof) {
    return switch (proof) {
      case APP -> "hai bước, mã xác thực";
      case RECOVERY_CODE -> "hai bước, mã dự phòng";
    };
  }

  /// Who waits for their second factor.
  ///
  /// @throws Refused if nobody does
  public Session waiting(Token half) {
    return door.sessions()
        .find(half)
        .filter(session -> !session.proven())
        .orElseThrow(() -> new Refused(EntryRefusal.NOTHING_TO_PROVE, Map.of()));
  }

  /// With a one-time code, choosing a password. Whoever was in with the old one is out.
  ///
  /// @throws Refused if the code does not work, or the password is not good enough; the code then
  ///   still works
  public Entry withCode(String typed, String password, String again, Visitor visitor) {
    var code = OneTimeCode.typed(typed);
    var tried = door.attempts().begin("code " + code.written(), visitor, false);
    var account =
        proofs.codes().whose(code).flatMap(staff::find).orElseThrow(SigningIn::unknownCode);
    door.attempts().succeeded(tried);
    var hash = proofs.passwords().chosen(account, password, again);
    return acts.perform(
        visitor.as(account.login()),
        Deed.of("access.password", account.login(), "đặt mật khẩu bằng mã một lần"),
        act -> {
          if (!proofs.codes().use(code)) throw unknownCode();
          proofs.passwords().set(act, account.id(), hash);
          door.sessions().endAll(account.id());
          return entered(account, visitor, "mã một lần");
        });
  }

  private static Refused unknownCode() {
    return new Refused(EntryRefusal.CODE_UNKNOWN, Map.of());
  }

  /// The posts that one may ask from without a password; none in a real office.
  public List<Post> ofDemo() {
    return staff.ofDemo();
  }

  /// As somebody made up for the demo.
  ///
  /// @throws Refused if there is no such post, or this is no demo
  public Entry asDemo(PostId chosen, Visitor visitor) {
    var post =
        staff.ofDemo().stream()
            .filter(one -> one.id().equals(chosen))
            .findFirst()
            .orElseThrow(() -> new Refused(AccessRefusal.NO_SUCH_POST, Map.of()));
    return transactions.execute(_ -> let(post.account(), visitor, "bản trình diễn"));
  }

  /// As whom an outside provider vouches for: the account of the same name. Whoever has a second
  /// factor is asked for it next, unless they showed the provider as much.
  ///
  /// @param journey what tells this try from others of the same address
  /// @param provider asked once the try is counted
  /// @throws Refused if there is no such account, if the provider vouches for nobody, or too many
  ///   tries failed
  public Entry vouchedFor(String journey, Visitor visitor, Supplier<Vouched> provider) {
    var tried = door.attempts().begin("journey " + journey, visitor, false);
    try {
      var vouched = provider.get();
      var account = openAccount(vouched.name(), visitor);
      door.attempts().succeeded(tried);
      return vouched.secondStep()
          ? transactions.execute(_ -> let(account, visitor, BY_PROVIDER))
          : entered(account, visitor, BY_PROVIDER);
    } catch (Refused refused) {
      notVouched(refused, visitor);
      throw refused;
    }
  }

  private Account openAccount(String name, Visitor visitor) {
    // Signs of other scripts become Latin letters when they are made small.
    var login = Optional.of(name).filter(ASCII.asMatchPredicate()).map(Staff::login);
    var account = login.flatMap(staff::named);
    if (account.isPresent()) return account.get();
    // Of whoever has no account here, not even the name is kept.
    var whose = login.flatMap(staff::whose).map(Account::login).orElse("");
    failed(whose, visitor, BY_PROVIDER + ": không có tài khoản đang dùng");
    throw new Refused(EntryRefusal.NO_ACCOUNT_FOR_THEM, Map.of());
  }

  /// Writes down that the provider let nobody in, where its refusal has a reason for the trail.
  public void notVouched(Refused refused, Visitor visitor) {
    var why = refused.fields().get("why");
    if (why != null) failed("", visitor, BY_PROVIDER + ": " + why);
  }

  private Entry entered(Account account, Visitor visitor, String how) {
    if (!proofs.secondFactors().has(account.id())) {
      return transactions.execute(_ -> let(account, visitor, how));
    }
    var half = door.sessions().open(account.id(), visitor, Optional.empty(), false);
    return new Entry(half, Optional.empty(), false);
  }

  /// Whoever holds one post asks from it at once.
  private Entry let(Account account, Visitor visitor, String how) {
    var posts = staff.posts(account.id());
    var only = posts.size() == 1 ? Optional.of(posts.getFirst().id()) : Optional.<PostId>empty();
    var session = door.sessions().open(account.id(), visitor, only, true);
    var device = door.devices().remember(account.id(), visitor);
    acts.noted(visitor.as(account.login()), Deed.of("access.enter", account.login(), how));
    return new Entry(session, Optional.of(device), true);
  }

  private void failed(String login, Visitor visitor, String how) {
    var somebody = new Actor("?", "—", visitor.address());
    acts.noted(somebody, Deed.of("access.failed", login, how));
  }

  /// The posts that somebody holds today.
  public List<Post> posts(Asking asking) {
    return staff.posts(asking.account().id());
  }

  /// From now on the session asks from another post of its account.
  ///
  /// @throws Refused if the account does not hold it
  public void take(Asking asking, PostId chosen) {
    var account = asking.account();
    var post =
        staff.posts(account.id()).stream()
            .map(Post::id)
            .filter(chosen::equals)
            .findFirst()
            .orElseThrow(() -> new Refused(AccessRefusal.NO_SUCH_POST, Map.of()));
    asking.session().ifPresent(session -> door.sessions().take(session, post));
  }

  /// The session is no more.
  public void leave(Asking asking) {
    var account = asking.account();
    transactions.executeWithoutResult(_ -> {
      asking.session().ifPresent(session -> door.sessions().end(account.id(), session));
      var actor = new Actor(account.login(), "—", asking.origin());
      acts.noted(actor, Deed.of("access.leave", account.login(), "đăng xuất"));
    });
  }
}
