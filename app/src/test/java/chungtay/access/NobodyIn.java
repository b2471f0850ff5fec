package chungtay.access;

import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.wording.WorkingDay;
import java.nio.file.Path;

/// A house that nobody came into, for tests of other rooms.
public final class NobodyIn {

  private NobodyIn() {}

  public static Officers over(TestDatabase database, Places places, WorkingDay workingDay) {
    var law = Law.read(Path.of("../law"));
    var agencies = new Agencies(database.client(), database.acts(), places, law, "..");
    var posts = new Posts(database.client(), agencies);
    return new Officers(new Scopes(posts, places, law), workingDay);
  }
}
