/// Two commands that an analyst runs alone, without server or database: one classifies the
/// households of a table, the other measures its poverty.
///
/// Comes in: CSV from a file or standard input. Goes out: CSV on standard output, and one line on
/// standard error for everything that is refused. Exit status 0: all is well; 1: rows were bad; 2:
/// the command was used wrongly.
@NullMarked
package chungtay.analyst;

import org.jspecify.annotations.NullMarked;
