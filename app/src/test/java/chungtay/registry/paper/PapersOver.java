package chungtay.registry.paper;

import chungtay.database.TestDatabase;
import chungtay.place.Places;
import chungtay.registry.Households;
import chungtay.registry.Visible;
import chungtay.registry.event.Events;
import chungtay.vault.Keeper;
import chungtay.vault.Vault;
import chungtay.vault.closed.ClosedOver;
import java.nio.file.Path;

/// The doors of papers and notes on a database of tests.
public final class PapersOver {

  private final TestDatabase database;
  private final Vault vault;
  private final Visible visible;
  private final Sighting sighting;
  private final PaperLog log;
  private final ClosedOver closed;

  public PapersOver(TestDatabase database, Vault vault, Places places, Path data) {
    this.database = database;
    this.vault = vault;
    this.visible = new Visible(places, (_, _, _, _) -> "FALSE");
    this.sighting =
        new Sighting(new Households(database.client(), vault, database.acts(), visible));
    this.log = new PaperLog(database.client(), vault);
    this.closed = new ClosedOver(vault, data);
  }

  public Papers papers(Events events) {
    return new Papers(database.acts(), log, closed.files(), events, visible, sighting);
  }

  public Notes notes() {
    return new Notes(database.client(), vault, database.acts(), visible, sighting);
  }

  /// Of the files alone; what the rows say is renewed by another.
  public Keeper keeper() {
    return closed.keeper();
  }

  /// As a crash leaves a file whose row was not committed.
  public void writeOnly(PaperId id, byte[] content) {
    closed.writeOnly(id.value(), content);
  }

  /// As the next start does.
  public void sweep() {
    closed.sweep(log);
  }
}
