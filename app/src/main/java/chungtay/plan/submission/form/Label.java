package chungtay.plan.submission.form;

import chungtay.law.Words;

/// What something on a form is called.
public sealed interface Label {

  /// As the law, the plan's data or the land call it.
  record Said(Words words) implements Label {}

  /// By the key of a message.
  record Key(String key) implements Label {}

  static Label of(String name) {
    return new Said(new Words(name, name));
  }
}
