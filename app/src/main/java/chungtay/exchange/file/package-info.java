/// Files as they were sent, as rows of text: workbooks and tables, streamed, within limits.
@NullMarked
package chungtay.exchange.file;

import org.jspecify.annotations.NullMarked;
