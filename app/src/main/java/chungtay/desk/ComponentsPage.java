package chungtay.desk;

import chungtay.frame.Answer;
import chungtay.frame.Bar;
import chungtay.frame.Bullet;
import chungtay.frame.Figure;
import chungtay.frame.Filters;
import chungtay.frame.Ground;
import chungtay.frame.Moment;
import chungtay.frame.Table;
import java.util.List;

/// Every part that pages are made of, with examples that `desk/components.jte` shows.
public record ComponentsPage(
    Answer answer,
    List<Figure> figures,
    List<Bullet> bullets,
    List<Bar> bars,
    Table table,
    List<Ground> grounds,
    List<Moment> moments,
    Filters filters) {

  public ComponentsPage {
    figures = List.copyOf(figures);
    bullets = List.copyOf(bullets);
    bars = List.copyOf(bars);
    grounds = List.copyOf(grounds);
    moments = List.copyOf(moments);
  }
}
