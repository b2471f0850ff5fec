package chungtay.place;

/// How high a unit stands; the higher ones first.
public enum Level {
  PROVINCE,
  DISTRICT,
  COMMUNE,
  VILLAGE
}
