package chungtay.refusal;

/// A way of saying no to a person. Each room lists its own in one enum; codes are never reused.
public interface Refusal {

  /// The constant's name: the code that a problem document carries and the key of its message.
  String name();

  /// The room that refuses, as its messages are filed.
  String room();

  /// The status of HTTP.
  int status();
}
