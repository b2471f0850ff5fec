package chungtay.access.entry;

import chungtay.access.AccessRefusal;
import chungtay.access.Account;
import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.wording.WorkingDay;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// What an administrator does with the accounts of others.
@Component
public class KeepingStaff {

  /// As the table of accounts takes it.
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9.-]{1,62}[a-z0-9]");

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Offices offices;
  private final Proofs proofs;
  private final Door door;
  private final Acts acts;
  private final TransactionTemplate transactions;

  KeepingStaff(
      Offices offices, Proofs proofs, Door door, Acts acts, TransactionTemplate transactions) {
    this.offices = offices;
    this.proofs = proofs;
    this.door = door;
    this.acts = acts;
    this.transactions = transactions;
  }

  /// Who works where.
  @Component
  record Offices(Accounts accounts, Agencies agencies, Posts posts, WorkingDay workingDay) {}

  /// Somebody who may choose a password with a code now.
  public record Handed(Account account, OneTimeCodes.Given given) {}

  /// Makes accounts with a post each, all or none; each person chooses their password by the code.
  ///
  /// @throws Refused if a name is taken, or is no name to sign in with
  public List<Handed> welcome(Actor actor, List<Newcomer> all, String reason, Duration works) {
    for (var one : all) check(one.login());
    return transactions.execute(
        _ -> all.stream().map(one -> welcome(actor, one, reason, works)).toList());
  }

  /// Whether somebody may bear a name at the door.
  ///
  /// @throws Refused if it is taken, or no such name
  public void check(String login) {
    if (!LOGIN.matcher(login).matches()) {
      throw new Refused(EntryRefusal.LOGIN_UNUSABLE, Map.of("login", login));
    }
    if (offices.accounts().byLogin(login).isPresent()) {
      throw new Refused(EntryRefusal.LOGIN_TAKEN, Map.of("login", login));
    }
  }

  private Handed welcome(Actor actor, Newcomer newcomer, String reason, Duration works) {
    return acts.perform(
        actor,
        new Deed(
            "access.account",
            newcomer.login(),
            reason,
            Optional.of(after(newcomer.duty())),
            Optional.empty()),
        act -> {
          var account = offices.accounts().add(act, newcomer.login(), newcomer.name(), false);
          appoint(act, account, newcomer.duty());
          var given = proofs.codes().give(act, account, works);
          return new Handed(known(account), given);
        });
  }

  private static String after(Newcomer.Duty duty) {
    var areas =
        duty.areas().stream()
            .map(area -> area.value().toString())
            .sorted()
            .collect(Collectors.joining(" "));
    var after = new TreeMap<String, Object>(Map.of("role", duty.role(), "areas", areas));
    duty.term().acting().ifPresent(acting -> after.put("acting", acting));
    duty.term().before().ifPresent(day -> after.put("before", day.toString()));
    return JSON.writeValueAsString(after);
  }

  private void appoint(ActId act, AccountId account, Newcomer.Duty duty) {
    var from = offices.workingDay().today();
    offices
        .posts()
        .appoint(
            act,
            new Posts.Appointment(
                account,
                employer(act, duty.employer()),
                duty.role(),
                duty.term().acting(),
                duty.areas(),
                from,
                duty.term().before()));
  }

  private AgencyId employer(ActId act, Newcomer.Employer employer) {
    return switch (employer) {
      case Newcomer.Employer.Known(var agency) -> agency;
      case Newcomer.Employer.CommitteeOf(var unit) -> offices.agencies().committeeOf(act, unit);
    };
  }

  /// Another post, from today on.
  ///
  /// @throws Refused if it is one's own account: what somebody sees and does is not theirs to widen
  public void appoint(Actor actor, AccountId account, Newcomer.Duty duty, String reason) {
    refuseOwn(actor, account);
    var deed =
        new Deed(
            "access.appoint",
            known(account).login(),
            reason,
            Optional.of(after(duty)),
            Optional.empty());
    perform(actor, deed, act -> appoint(act, account, duty));
  }

  /// Ends a post of an account: today it is held no longer.
  ///
  /// @throws Refused if the account does not hold it, or it is one's own
  public void dismiss(Actor actor, AccountId account, PostId post, String reason) {
    refuseOwn(actor, account);
    var held =
        posts(account).stream()
            .filter(one -> one.id().equals(post))
            .findFirst()
            .orElseThrow(() -> new Refused(AccessRefusal.NO_SUCH_POST, Map.of()));
    perform(
        actor,
        "access.dismiss",
        account,
        reason,
        act -> offices.posts().end(act, held, offices.workingDay().today()));
  }

  /// The posts that an account holds today.
  public List<Post> posts(AccountId account) {
    return offices.posts().of(account, offices.workingDay().today());
  }

  /// A code with which somebody chooses their password anew. Until then the old one works.
  public Handed giveCode(Actor actor, AccountId account, String reason, Duration works) {
    var holder = known(account);
    return acts.perform(
        actor,
        Deed.of("access.code", holder.login(), reason),
        act -> new Handed(holder, proofs.codes().give(act, account, works)));
  }

  /// The same for many, all or none.
  public List<Handed> giveCodes(
      Actor actor, List<Account> accounts, String reason, Duration works) {
    return transactions.execute(
        _ -> accounts.stream().map(one -> giveCode(actor, one.id(), reason, works)).toList());
  }

  /// From now on nobody comes in with it, and whoever is in is out.
  ///
  /// @throws Refused if it is one's own: somebody must be left who may open it again
  public void close(Actor actor, AccountId account, String reason) {
    refuseOwn(actor, account);
    perform(
        actor,
        "access.close",
        account,
        reason,
        act -> {
          offices.accounts().close(act, account);
          door.sessions().endAll(account);
        });
  }

  public void reopen(Actor actor, AccountId account, String reason) {
    perform(
        actor, "access.reopen", account, reason, act -> offices.accounts().reopen(act, account));
  }

  /// Whoever is in with it is out.
  public void endSessions(Actor actor, AccountId account, String reason) {
    perform(actor, "access.session", account, reason, act -> door.sessions().endAll(account));
  }

  /// For whoever lost telephone and recovery codes: the password is enough again.
  public void dropSecondFactor(Actor actor, AccountId account, String reason) {
    perform(
        actor,
        "access.second-factor",
        account,
        reason,
        act -> {
          proofs.secondFactors().drop(account);
          door.sessions().endAll(account);
        });
  }

  private void refuseOwn(Actor actor, AccountId account) {
    if (actor.person().equals(known(account).login())) {
      throw new Refused(EntryRefusal.OWN_ACCOUNT, Map.of());
    }
  }

  /// @throws Refused if there is no such account
  public Account known(AccountId account) {
    return offices
        .accounts()
        .find(account)
        .orElseThrow(() -> new Refused(EntryRefusal.NO_SUCH_ACCOUNT, Map.of()));
  }

  private void perform(
      Actor actor, String kind, AccountId account, String reason, Consumer<ActId> work) {
    perform(actor, Deed.of(kind, known(account).login(), reason), work);
  }

  private void perform(Actor actor, Deed deed, Consumer<ActId> work) {
    acts.perform(
        actor,
        deed,
        act -> {
          work.accept(act);
          return act;
        });
  }
}
