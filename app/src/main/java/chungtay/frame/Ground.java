package chungtay.frame;

/// The class of a household under one standard, and why.
///
/// @param result the standard and the class: "QĐ 59/2015: hộ nghèo về thu nhập"
/// @param sentence the fact against the limit
/// @param provision act and place in it, and what is yet to be checked
/// @param inForce whether this standard decides on the day; the others are told beside it
public record Ground(String result, String sentence, String provision, boolean inForce) {}
