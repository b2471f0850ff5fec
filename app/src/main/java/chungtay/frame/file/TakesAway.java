package chungtay.frame.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a method of a controller answers with a file, so that [FilesAtOnce] counts it. A test
/// finds the one that does not say so.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesAway {}
