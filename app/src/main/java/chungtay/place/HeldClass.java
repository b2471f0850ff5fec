package chungtay.place;

/// A class that holds in a unit on a day.
///
/// @param act which declares it
/// @param madeUp whether the demo made it up; a page that shows it says so
public record HeldClass(AreaClass areaClass, String act, boolean madeUp) {}
