package chungtay.vault;

/// A room that keeps what the vault encrypted, or hashes of it; asked while keys are being changed.
public interface Keeper {

  /// Walks through everything once, and encrypts anew what an old key had encrypted, so many in one
  /// transaction that nobody waits for it long.
  ///
  /// @return how many values it was; 0 once nothing is left
  int renew(Renewing renewing);

  /// Keeps everybody from writing or matching hashes until the running transaction ends; gives up
  /// by the lock timeout that is set.
  default void holdIndexes() {}

  /// Puts the new hashes in the place of the old, in the running transaction.
  default void reindex(Renewing renewing) {}

  /// Whether anything still needs a key that is being dropped.
  ///
  /// @param keys the first bytes of what it encrypted
  boolean refersTo(byte[][] keys);
}
