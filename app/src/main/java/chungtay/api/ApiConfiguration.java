package chungtay.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lays the allowance on every question of a machine.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

  private final Allowance allowance;

  ApiConfiguration(Allowance allowance) {
    this.allowance = allowance;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(allowance).addPathPatterns("/api/**");
  }
}
