/// The audit trail for auditors: how far it is sealed, what they look for, and all of it as a file.
@NullMarked
package chungtay.desk.audit;

import org.jspecify.annotations.NullMarked;
