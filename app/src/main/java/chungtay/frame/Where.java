package chungtay.frame;

import java.util.List;
import java.util.Optional;

/// The place of a page and the way there, each step with its neighbours one click away.
///
/// @param unit the place as addresses name it; empty on a page of no place
/// @param choices what lies below the place
public record Where(Optional<String> unit, List<Step> path, List<Link> choices) {

  /// A page of no place.
  static final Where NOWHERE = new Where(Optional.empty(), List.of(), List.of());

  /// One unit on the way, with the units beside it.
  public record Step(Link here, List<Link> beside) {

    public Step {
      beside = List.copyOf(beside);
    }
  }

  /// A name that leads somewhere.
  public record Link(String name, String href) {}

  public Where {
    path = List.copyOf(path);
    choices = List.copyOf(choices);
  }

  /// The name of the place itself; empty on a page of no place.
  public String name() {
    return path.isEmpty() ? "" : path.getLast().here().name();
  }
}
