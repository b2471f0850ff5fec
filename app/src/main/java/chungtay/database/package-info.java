/// The PostgreSQL that everything stands on: one of our own in a data folder, or one that a JDBC
/// address names.
///
/// Comes in: a data folder or an address. Goes out: a data source, its schema up to date, held by
/// one server only.
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {"refusal"})
@NullMarked
package chungtay.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
