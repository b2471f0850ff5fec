/// Reads the text of a plan into a draft: rules that are data, no database, clock, network or
/// model.
///
/// Comes in: a file as an office has it. Goes out: a draft that says of each piece where it was
/// read and how sure the reader is, and what it could not read. The way: characters, lines,
/// outline, sentences, duties.
@NamedInterface("reader")
@NullMarked
package chungtay.plan.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
