/// Secrets: identity numbers, uploads, papers and notes, encrypted at rest.
///
/// Comes in: clear text. Goes out: ciphers and keyed hashes; the master key never enters the
/// database.
@ApplicationModule(
    displayName = "Vault",
    allowedDependencies = {"database", "refusal"})
@NullMarked
package chungtay.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
