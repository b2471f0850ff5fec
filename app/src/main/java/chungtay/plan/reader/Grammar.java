package chungtay.plan.reader;

import chungtay.plan.reader.source.Phrasebook;

/// The rules, made ready to read with.
record Grammar(
    AgencyNames names,
    Directives directives,
    DatePhrases dates,
    Reports reports,
    Labels labels,
    Part.Headings headings,
    Phrasebook<Boolean> announcements,
    Phrasebook<Boolean> demands) {

  static Grammar of(Rules rules) {
    var words = rules.words();
    var names = new AgencyNames(rules);
    var dates =
        new DatePhrases(rules.dates(), words.open(), words.terms(), words.beside().finishes());
    return new Grammar(
        names,
        new Directives(names, words),
        dates,
        new Reports(names, words),
        new Labels(names, dates, words.labels()),
        new Part.Headings(words.parts()),
        Phrasebook.of(words.beside().announcements()),
        Phrasebook.of(words.beside().demands()));
  }
}
