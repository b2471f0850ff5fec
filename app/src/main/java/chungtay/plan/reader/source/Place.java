package chungtay.plan.reader.source;

/// Where in its source something was read. Both lines are included, and the first is 1.
public record Place(int firstLine, int lastLine) {

  public Place {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException("lines " + firstLine + " to " + lastLine);
    }
  }

  public static Place of(Line line) {
    return new Place(line.number(), line.lastNumber());
  }

  public Place through(Place other) {
    return new Place(Math.min(firstLine, other.firstLine), Math.max(lastLine, other.lastLine));
  }

  @Override
  public String toString() {
    return firstLine == lastLine ? String.valueOf(firstLine) : firstLine + "-" + lastLine;
  }
}
