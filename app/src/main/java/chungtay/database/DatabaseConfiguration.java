package chungtay.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which PostgreSQL serves: the one that `chungtay.database.url` names, else one of our own.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  static final String NAME = "chungtay";
  private static final int CONNECTIONS_AT_MOST = 12;
  private static final int WAIT_AT_MOST_MS = 5_000;

  @Bean
  @ConditionalOnProperty(
      name = "chungtay.database.url",
      matchIfMissing = true,
      havingValue = "none")
  Postgres postgres(@Value("${chungtay.data}") Path data, @Value("${chungtay.cache}") Path cache) {
    var postgres = Postgres.start(data, cache, Postgres.Durability.DURABLE);
    postgres.createDatabase(NAME);
    return postgres;
  }

  @Bean
  @ConditionalOnProperty("chungtay.database.url")
  ExternalServer externalServer(@Value("${chungtay.database.url}") String url) {
    return ExternalServer.check(url);
  }

  @Bean
  DataSource dataSource(ObjectProvider<Postgres> own, ObjectProvider<ExternalServer> external) {
    var postgres = own.getIfAvailable();
    return pool(postgres == null ? external.getObject().url() : postgres.url(NAME));
  }

  static HikariDataSource pool(String url) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(CONNECTIONS_AT_MOST);
    pool.setConnectionTimeout(WAIT_AT_MOST_MS);
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    return pool;
  }
}
