package chungtay.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands tests the premises, opened when the first test of the process asks and closed after its
/// last; skips each test, one by one so that they are counted, where there is no browser.
final class InABrowser implements BeforeEachCallback, ParameterResolver {

  @Override
  public void beforeEach(ExtensionContext context) {
    assumeTrue(
        Chromium.FOUND.isPresent(),
        "There is no Chromium: install chromium, or name one in " + Chromium.NAMED);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Premises.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(
            ExtensionContext.StoreScope.LAUNCHER_SESSION,
            ExtensionContext.Namespace.create(Premises.class))
        .computeIfAbsent(Opening.class, _ -> new Opening(), Opening.class)
        .premises();
  }

  /// What came of the one try to open: a second one would fail as the first did.
  private static final class Opening implements AutoCloseable {

    private final Optional<Premises> premises;
    private final Optional<Exception> failure;

    Opening() {
      Optional<Premises> opened = Optional.empty();
      Optional<Exception> failed = Optional.empty();
      try {
        opened = Optional.of(new Premises());
      } catch (Exception e) {
        failed = Optional.of(e);
      }
      premises = opened;
      failure = failed;
    }

    Premises premises() {
      return premises.orElseThrow(
          () -> new IllegalStateException("The premises did not open", failure.orElse(null)));
    }

    @Override
    public void close() {
      premises.ifPresent(Premises::close);
    }
  }
}
