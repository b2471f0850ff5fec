package chungtay.exchange.reading;

/// Takes the households of a file one by one.
public interface HouseholdSink {

  /// A sheet begins whose headings were found.
  void sheet(int number, String name, Headings headings);

  void household(HouseholdRows household);
}
