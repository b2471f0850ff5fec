/// How an official paper is set, in the layout of NĐ 30/2020/NĐ-CP: once described, twice set, to
/// be written on in Word and to be kept as PDF.
///
/// Comes in: what a paper says, from the rooms that write papers. Goes out: the bytes of a file,
/// the same whenever it is asked for.
@ApplicationModule(
    displayName = "Letter",
    allowedDependencies = {"law", "refusal"})
@NullMarked
package chungtay.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
