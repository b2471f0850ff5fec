package chungtay.notice;

/// A way of telling somebody of something. Each room lists its own in one enum; the message of a
/// kind is filed in the room's own words under `room.notice.NAME`.
public interface Kind {

  /// The constant's name.
  String name();

  /// The room that tells of it.
  String room();

  Theme theme();

  /// The key of its message.
  default String key() {
    return room() + ".notice." + name();
  }
}
