package chungtay.access.outside;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Whether a setting names an outside provider; one that is empty names none.
public final class ProviderNamed implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return !context.getEnvironment().getProperty("chungtay.oidc.issuer", "").isBlank();
  }
}
