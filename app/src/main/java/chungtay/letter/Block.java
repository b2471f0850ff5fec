package chungtay.letter;

/// What the body of a paper is made of.
public sealed interface Block {

  /// A heading; its number is counted when it is set.
  record Heading(Level level, String text) implements Block {

    public Heading {
      text = Prose.line(text);
    }
  }

  record Paragraph(String text) implements Block {

    public Paragraph {
      text = Prose.paragraph(text);
    }
  }

  /// A line of a list, with a dash before it.
  record Bullet(String text) implements Block {

    public Bullet {
      text = Prose.paragraph(text);
    }
  }

  record Table(Grid grid) implements Block {}

  /// What follows begins on a page of its own.
  record NewPage() implements Block {}
}
