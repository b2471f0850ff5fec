package chungtay.registry.event;

import java.util.Arrays;

/// What can happen.
public enum Kind {
  BIRTH(Event.Birth.class),
  DEATH(Event.Death.class),
  MARRIAGE_IN(Event.MarriageIn.class),
  SPLIT(Event.Split.class),
  MERGE(Event.Merge.class),
  HEAD_CHANGE(Event.HeadChange.class),
  MOVE(Event.Move.class),
  MOVE_OUT(Event.MoveOut.class),
  LEAVING(Event.Leaving.class),
  CORRECTION(Event.Correction.class),
  RECOGNITION(Event.Recognition.class),
  NEW_NUMBER(Event.NewNumber.class),
  UNDO(Event.Undo.class);

  private final Class<? extends Event> type;

  Kind(Class<? extends Event> type) {
    this.type = type;
  }

  static Kind of(Event event) {
    return Arrays.stream(values())
        .filter(kind -> kind.type.isInstance(event))
        .findFirst()
        .orElseThrow();
  }

  /// The record that tells of it.
  Class<? extends Event> type() {
    return type;
  }
}
