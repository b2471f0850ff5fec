/// Measures the product as its users meet it: the start script, the pages, the commands.
///
/// Nothing here is a test: a bar that is missed is written down, not failed.
@NullMarked
package chungtay.bench;

import org.jspecify.annotations.NullMarked;
