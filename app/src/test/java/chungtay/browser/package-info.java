/// The pages as people meet them: in a browser, on a phone and on a large screen, with keys alone,
/// on paper, and without scripts.
///
/// All tests of the run share one office and one browser. Where there is no browser they are
/// skipped, and `./chungtay test` says so.
@NullMarked
package chungtay.browser;

import org.jspecify.annotations.NullMarked;
