package chungtay.access;

import chungtay.audit.Actor;
import chungtay.law.Words;
import chungtay.wording.WorkingDay;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who asks, and what follows from it. Until sign-in exists that is the demo officer of the
/// standing agency, who may see all; in the demo one may ask from another post.
@Component
public class Officers {

  private static final ScopedValue<Post> ASKING = ScopedValue.newInstance();
  private static final Words STANDING_AGENCY = new Words("Sở LĐTBXH", "Department of Labour");

  private final Scopes scopes;
  private final WorkingDay workingDay;

  public Officers(Scopes scopes, WorkingDay workingDay) {
    this.scopes = scopes;
    this.workingDay = workingDay;
  }

  /// Does some work as asked from a post.
  public static <T, X extends Throwable> T from(Post post, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(ASKING, post).call(work);
  }

  /// From which post it is asked; none for the demo officer.
  public Optional<Post> post() {
    return ASKING.isBound() ? Optional.of(ASKING.get()) : Optional.empty();
  }

  /// The agency of whoever asks, in short.
  public Words agency() {
    return post().map(post -> post.agency().shortName()).orElse(STANDING_AGENCY);
  }

  /// Whoever asks, asking or writing from the given origin.
  public Actor actor(String origin) {
    return post()
        .map(post ->
            new Actor(
                post.account().login(),
                post.role() + " · " + post.agency().shortName().vi(),
                origin))
        .orElseGet(() -> new Actor("demo", STANDING_AGENCY.vi(), origin));
  }

  public boolean may(Right right) {
    return post().map(post -> post.role().may(right)).orElse(true);
  }

  /// Whether whoever asks may see a field of the households that their scope lets through.
  public boolean sees(Field field) {
    return post().map(post -> post.role().fields().contains(field)).orElse(true);
  }

  /// What whoever asks may see on a day.
  public Scope scope(String purpose, LocalDate day) {
    return post()
        .map(post -> scopes.of(post, purpose, workingDay.today(), day))
        .orElseGet(() -> Scope.all(purpose, day));
  }
}
