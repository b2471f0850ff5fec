package chungtay.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Refuses a second connection to a thread that holds one: as soon as as many threads as there are
/// connections hold one each and ask for another, all of them wait for each other.
///
/// Whoever reads rows asks for no more while they read; within a transaction all share its
/// connection. It is a check of our own code, so it runs where assertions do, as in every test.
final class OneAtATime extends DelegatingDataSource implements AutoCloseable {

  private final ThreadLocal<AtomicInteger> held = ThreadLocal.withInitial(AtomicInteger::new);

  private final HikariDataSource pool;

  OneAtATime(HikariDataSource pool) {
    super(pool);
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var mine = held.get();
    if (mine.get() > 0) throw new IllegalStateException("this thread holds a connection already");
    var connection = super.getConnection();
    mine.incrementAndGet();
    return counted(connection, mine);
  }

  @Override
  public void close() {
    pool.close();
  }

  /// May be closed by another thread, and more than once.
  private static Connection counted(Connection connection, AtomicInteger mine) {
    var open = new AtomicInteger(1);
    return (Connection)
        Proxy.newProxyInstance(
            OneAtATime.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("close") && open.getAndSet(0) == 1) {
                mine.decrementAndGet();
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
