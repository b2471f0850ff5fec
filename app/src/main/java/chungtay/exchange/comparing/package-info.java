/// A list held against what is known, before it is recorded: the households behind each figure of
/// its dry run.
@NullMarked
package chungtay.exchange.comparing;

import org.jspecify.annotations.NullMarked;
