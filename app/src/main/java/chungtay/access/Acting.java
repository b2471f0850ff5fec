package chungtay.access;

/// How somebody signs who is not the head of the body, as papers write it (NĐ 30/2020/NĐ-CP).
public enum Acting {
  /// Ký thay: a deputy for the head.
  KT,
  /// Thay mặt: on behalf of the body.
  TM,
  /// Thừa lệnh: by order.
  TL,
  /// Thừa ủy quyền: by authority.
  TUQ
}
