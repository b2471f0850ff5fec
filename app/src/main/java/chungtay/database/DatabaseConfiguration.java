package chungtay.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which PostgreSQL serves: the one that `chungtay.database.url` names, else one of our own.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  static final String NAME = "chungtay";
  private static final int CONNECTIONS_AT_MOST = 12;
  private static final int WAIT_AT_MOST_MS = 5_000;
  private static final int CONNECT_AT_MOST_SECONDS = 5;

  /// Longer than any statement of an import takes; a server that froze is given up after it.
  private static final int STATEMENT_AT_MOST_SECONDS = 600;

  /// The one server over a database, or a guest beside it: a command that runs and ends.
  enum Role {
    SERVER,
    GUEST
  }

  @Bean(destroyMethod = "close")
  Ground ground(
      @Value("${chungtay.database.url:}") String url,
      @Value("${chungtay.data}") Path data,
      @Value("${chungtay.cache}") Path cache,
      @Value("${chungtay.role:server}") Role role,
      ConfigurableApplicationContext office) {
    var ground = url.isBlank() ? Ground.ofOurOwn(data, cache, role) : Ground.of(url);
    return role == Role.SERVER ? ground.claimed(office::close) : ground;
  }

  @Bean
  Outages outages(Ground ground) {
    return new Outages(ground::isFull);
  }

  @Bean
  Beside beside(Ground ground) {
    return new Beside(ground.url());
  }

  /// The schema is brought up to date over connections of its own.
  @Bean
  FlywayConfigurationCustomizer schema(Ground ground) {
    return flyway -> flyway.dataSource(ground.url(), null, null);
  }

  @Bean
  DataSource dataSource(Ground ground) {
    return checked(pool(ground.url()));
  }

  /// Holds our own code to one connection a thread, where assertions are on.
  static DataSource checked(HikariDataSource pool) {
    return DatabaseConfiguration.class.desiredAssertionStatus() ? new OneAtATime(pool) : pool;
  }

  static HikariDataSource pool(String url) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(CONNECTIONS_AT_MOST);
    pool.setConnectionTimeout(WAIT_AT_MOST_MS);
    pool.addDataSourceProperty("connectTimeout", CONNECT_AT_MOST_SECONDS);
    pool.addDataSourceProperty("socketTimeout", STATEMENT_AT_MOST_SECONDS);
    pool.addDataSourceProperty("tcpKeepAlive", true);
    return pool;
  }
}
