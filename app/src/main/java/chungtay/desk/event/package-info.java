/// What happens to households between lists: told on a form that says before what it changes,
/// approved by a second person, read, and taken back.
@NullMarked
package chungtay.desk.event;

import org.jspecify.annotations.NullMarked;
