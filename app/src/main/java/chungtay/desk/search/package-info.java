/// What the search field suggests while somebody types.
@NullMarked
package chungtay.desk.search;

import org.jspecify.annotations.NullMarked;
