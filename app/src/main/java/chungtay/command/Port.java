package chungtay.command;

import org.springframework.core.env.EnvironmentCapable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Where a server listens: the option that several commands share.
final class Port {

  private static final int LAST = 65_535;

  @Option(
      names = "--port",
      defaultValue = "8080",
      converter = InRange.class,
      description = "The port on 127.0.0.1; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  int number;

  /// Refuses what no port is before anything is started.
  static final class InRange implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST) return Integer.valueOf(text);
      throw new TypeConversionException("'" + text + "' is not a port, a number up to " + LAST);
    }
  }

  /// Says where an office is open.
  static void tell(EnvironmentCapable office) {
    var port = office.getEnvironment().getProperty("local.server.port");
    System.err.println("Chung Tay serves on http://127.0.0.1:" + port + "/ (Ctrl-C stops it)");
  }
}
