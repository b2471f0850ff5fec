package chungtay.access;

import chungtay.audit.Actor;
import chungtay.refusal.Refused;
import chungtay.wording.WorkingDay;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who asks, and what follows from it. Whoever did not come in sees nothing.
@Component
public class Officers {

  private static final ScopedValue<Asking> ASKING = ScopedValue.newInstance();

  private final Scopes scopes;
  private final WorkingDay workingDay;

  public Officers(Scopes scopes, WorkingDay workingDay) {
    this.scopes = scopes;
    this.workingDay = workingDay;
  }

  /// Does some work as asked by somebody.
  public static <T, X extends Throwable> T asking(Asking asking, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(ASKING, asking).call(work);
  }

  /// Who asks; nobody before they came in.
  public Optional<Asking> asking() {
    return ASKING.isBound() ? Optional.of(ASKING.get()) : Optional.empty();
  }

  /// From which post it is asked.
  public Optional<Post> post() {
    return asking().flatMap(Asking::post);
  }

  /// Whoever asks, as their acts name them.
  ///
  /// @throws Refused if nobody came in
  public Actor actor() {
    return asking()
        .map(Officers::actor)
        .orElseThrow(() -> new Refused(AccessRefusal.SIGN_IN_FIRST, Map.of()));
  }

  private static Actor actor(Asking asking) {
    var post = asking.post().map(PostWords::inActs).orElse("—");
    var asked = asking.machine().map(machine -> post + " · " + machine.name()).orElse(post);
    return new Actor(asking.account().login(), asked, asking.origin());
  }

  /// The machine that asks, if none of us does.
  public Optional<Machine> machine() {
    return asking().flatMap(Asking::machine);
  }

  /// A token opens no page, and whoever came in is answered nothing that machines are.
  public boolean may(Right right) {
    if (right == Right.ENTER) return true;
    if (right.isOfMachines() != machine().isPresent()) return false;
    if (right == Right.OWN) return asking().isPresent();
    return post().filter(held -> held.role().may(right)).isPresent()
        && machine().filter(asks -> !asks.may(right)).isEmpty();
  }

  /// Whether whoever asks may see a field of the households that their scope lets through.
  public boolean sees(Field field) {
    return post().filter(held -> held.role().fields().contains(field)).isPresent();
  }

  /// What whoever asks may see on a day.
  public Scope scope(String purpose, LocalDate day) {
    return post()
        .map(held -> scopes.of(held, purpose, workingDay.today(), day))
        .orElseGet(() -> Scope.nothing(purpose, day));
  }
}
