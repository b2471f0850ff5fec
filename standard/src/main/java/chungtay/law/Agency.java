package chungtay.law;

/// An agency of the province that answers for something.
public record Agency(String code, Words name, Words shortName) {}
