package chungtay.desk.staff;

import chungtay.access.AccountId;
import chungtay.access.Agencies;
import chungtay.access.entry.KeepingStaff;
import chungtay.access.entry.Roll;
import chungtay.desk.entry.PostRow;
import chungtay.desk.entry.PostRows;
import chungtay.wording.Say;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is known of accounts, and by whom they are kept.
@Component
record Kept(Roll roll, KeepingStaff staff, PostRows rows, Agencies agencies) {

  /// The posts that an account holds today, in words.
  List<PostRow> posts(Say say, AccountId account) {
    return rows.of(say, staff.posts(account));
  }
}
