package chungtay.letter;

import java.util.List;

/// What a paper is about, and to whom it is addressed.
public sealed interface Subject {

  String about();

  List<String> addressees();

  /// A paper with a name of its kind: báo cáo, kế hoạch, tờ trình.
  ///
  /// @param kind as it is written within a sentence
  /// @param addressees those above, for a report or a submission; else none
  record Named(String kind, String about, List<String> addressees) implements Subject {

    public Named {
      kind = Prose.line(kind);
      about = Prose.line(about);
      addressees = Prose.all(addressees);
    }
  }

  /// An official letter (công văn), which has no name of its kind.
  ///
  /// @param about what follows "V/v"
  record Official(String about, List<String> addressees) implements Subject {

    public Official {
      about = Prose.line(about);
      addressees = Prose.all(addressees);
      if (addressees.isEmpty()) throw new IllegalArgumentException("a letter to nobody");
    }
  }
}
