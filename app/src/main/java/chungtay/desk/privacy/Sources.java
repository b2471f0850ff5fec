package chungtay.desk.privacy;

import chungtay.audit.ActId;
import java.util.ArrayList;
import java.util.List;

/// The acts that facts rest on, numbered from 1 in the order in which facts name them.
final class Sources {

  private final List<ActId> acts = new ArrayList<>();

  String number(ActId act) {
    if (!acts.contains(act)) acts.add(act);
    return Integer.toString(acts.indexOf(act) + 1);
  }

  List<ActId> acts() {
    return List.copyOf(acts);
  }
}
