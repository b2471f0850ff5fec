package chungtay.registry.behind;

/// Something that is made from the acts after they are committed, in a thread of its own, so that
/// nobody who writes waits for it.
public interface Behind {

  /// What its thread is called.
  String name();

  /// Makes it of every act that is committed by now.
  void catchUp();
}
