package chungtay.desk.law;

import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.House;
import chungtay.law.PaperLayout.Lettering;
import chungtay.law.PaperLayout.Measure;
import chungtay.law.PaperLayout.Page;
import chungtay.law.PaperLayout.Style;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;

/// Tells in words how an official paper is laid out.
record LayoutWords(Say say) {

  List<String> page(Page page) {
    var margins = page.margins();
    return List.of(
        say.of("desk.law.layout.page.sheet", page.width(), page.height()),
        say.of("desk.law.layout.page.top", told(margins.top())),
        say.of("desk.law.layout.page.bottom", told(margins.bottom())),
        say.of("desk.law.layout.page.left", told(margins.left())),
        say.of("desk.law.layout.page.right", told(margins.right())));
  }

  List<String> parts(PaperLayout layout) {
    var all = new ArrayList<String>();
    layout.lettering().forEach(one -> all.add(part(one)));
    var paragraph = layout.paragraph();
    all.add(say.of("desk.law.layout.indent", told(paragraph.indent())));
    all.add(say.of("desk.law.layout.gap", told(paragraph.gap())));
    all.add(say.of("desk.law.layout.subject-gap", told(paragraph.subjectGap())));
    all.add(say.of("desk.law.layout.spacing", told(paragraph.lineSpacing())));
    all.add(say.of("desk.law.layout.rule", told(paragraph.rule())));
    all.add(say.of("desk.law.layout.motto", told(paragraph.mottoRule())));
    return List.copyOf(all);
  }

  List<String> house(House house) {
    var all = new ArrayList<String>();
    house.lettering().forEach(one -> all.add(part(one)));
    all.add(say.of("desk.law.layout.head-left", house.headLeft()));
    all.add(say.of("desk.law.layout.sign-left", house.signLeft()));
    all.add(say.of("desk.law.layout.addressee-left", house.addresseeLeft()));
    all.add(say.of("desk.law.layout.sign-room", house.signRoom()));
    all.add(say.of("desk.law.layout.weight", house.ruleWeight()));
    all.add(say.of("desk.law.layout.cell", house.cellMargin()));
    return List.copyOf(all);
  }

  private String part(Lettering one) {
    var style = new ArrayList<String>();
    style.add(say.of("desk.law.layout." + (one.is(Style.UPPER) ? "upper" : "lower")));
    style.add(say.of("desk.law.layout." + (one.is(Style.ITALIC) ? "italic" : "upright")));
    if (one.is(Style.BOLD)) style.add(say.of("desk.law.layout.bold"));
    return say.of(
        "desk.law.layout.part",
        one.name().in(say.language()),
        told(one.size()),
        String.join(", ", style));
  }

  private String told(Measure measure) {
    return measure
        .most()
        .map(most -> say.of("desk.law.layout.range", measure.least(), most, measure.set()))
        .orElseGet(() -> say.of("desk.law.layout.least", measure.least(), measure.set()));
  }
}
