package chungtay.command;

import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.vault.Rotation;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Changes the keys of identity numbers and kept files, beside a server or without one.
@Command(
    name = "rotate-key",
    mixinStandardHelpOptions = true,
    description = {
      "Change the master key and all keys below it, while people work.",
      "Whatever kills it, the next call goes on. Copy the new master.key when it has ended; the old one opens"
          + " old backups only."
    })
final class RotateKeyCommand implements Callable<Integer> {

  @Mixin Where where = new Where();

  @Override
  public Integer call() throws Exception {
    try (var office = Office.withoutPages(where)) {
      var rotation = office.getBean(Rotation.class);
      var alone = rotation.alone();
      if (alone.isEmpty()) {
        System.out.println("Keys are being changed already by another process.");
        return Excuse.FAILED;
      }
      try (var _ = alone.get()) {
        rotate(rotation, office.getBean(Acts.class));
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private static void rotate(Rotation rotation, Acts acts) throws InterruptedException {
    if (rotation.isUnderWay()) {
      System.out.println("Going on with the change that was begun.");
    } else {
      acts.perform(
          Foundations.SETUP,
          Deed.of("vault.rotate", "", "đổi khóa từ máy chủ"),
          act -> {
            rotation.begin();
            return act;
          });
      System.out.println("A new master key is made; what is written is encrypted by it.");
    }
    var renewed = rotation.renew();
    acts.perform(
        Foundations.SETUP,
        Deed.of("vault.rotated", "", "không còn gì dùng khóa cũ"),
        act -> {
          rotation.end();
          return act;
        });
    rotation.dropFile();
    System.out.println(
        renewed + " values were encrypted anew. The old keys are gone; copy the new master.key.");
  }
}
