package chungtay.command;

import chungtay.audit.ActId;
import chungtay.audit.Chain;
import chungtay.audit.Extent;
import chungtay.audit.Head;
import chungtay.audit.Proof.Broken;
import chungtay.audit.Proof.Proved;
import chungtay.law.Language;
import chungtay.wording.Format;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What an auditor does from the terminal.
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Prove that the audit trail is whole: audit verify.",
    subcommands = AuditCommand.Verify.class)
final class AuditCommand {

  /// Proves the chain, beside a server or without one.
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Prove the chain of the audit trail, or name its first broken line.")
  static final class Verify implements Callable<Integer> {

    private static final Format FORMAT = Format.of(Language.EN);

    @Mixin Where where = new Where();

    @Option(
        names = "--head",
        paramLabel = "PLACE:HASH",
        converter = HeadWritten.class,
        description =
            "The head of an earlier proof, kept outside of this machine; the chain must still hold it.")
    @Nullable Head head;

    @Override
    public Integer call() {
      try (var office = Office.withoutPages(where)) {
        var proof = office.getBean(Chain.class).prove(Optional.ofNullable(head));
        return switch (proof) {
          case Proved proved -> told(proved.extent());
          case Broken broken -> told(broken);
        };
      }
    }

    private static int told(Extent extent) {
      var lines = extent.head().place();
      System.out.println(
          extent
              .upTo()
              .map(
                  at -> "Proved: " + count(lines) + ", the last sealed at " + FORMAT.time(at) + ".")
              .orElse("Proved: no line is sealed yet."));
      var waiting = extent.waiting();
      System.out.println(
          waiting
              .since()
              .map(at ->
                  "Not sealed yet: " + count(waiting.lines()) + " since " + FORMAT.time(at) + ".")
              .orElse("Not sealed yet: none."));
      System.out.println("Head, to be kept elsewhere: " + extent.head());
      return 0;
    }

    private static String count(long lines) {
      return FORMAT.count(lines) + (lines == 1 ? " line" : " lines");
    }

    private static int told(Broken broken) {
      System.out.println("Broken: " + fault(broken));
      return Excuse.FAILED;
    }

    private static String fault(Broken broken) {
      var line = "line " + broken.place();
      var act = broken.act().map(ActId::value).map(id -> "act " + id).orElse("an act");
      var number = broken.number().orElse(0L);
      return switch (broken.fault()) {
        case PLACE_MISSING -> line + " is missing; its act and its seal were removed.";
        case ACT_GONE -> line + ": " + act + " was removed; its seal is left.";
        case CHANGED -> line + ": " + act + " or its seal was changed after it was sealed.";
        case NUMBER_MISSING ->
            "after " + line + ": act number " + number + " is missing before " + act + ".";
        case LEFT_OUT ->
            act + " is neither sealed nor waiting for its seal; the chain ends at " + line + ".";
        case WAITING_GONE ->
            act + " was removed while it waited for its seal; the chain ends at " + line + ".";
        case SEALED_AND_WAITING -> line + ": " + act + " waits for a seal although it has one.";
        case CUT_OFF ->
            "the chain ends at " + line + ", before the head that was given; its end was cut off.";
        case OTHER_HEAD -> line + " is not the head that was given; the chain was sealed anew.";
      };
    }
  }

  /// Reads a head as the command prints it.
  static final class HeadWritten implements ITypeConverter<Head> {

    @Override
    public Head convert(String text) {
      try {
        return Head.read(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
