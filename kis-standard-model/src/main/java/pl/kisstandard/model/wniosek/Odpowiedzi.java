package pl.kisstandard.model.wniosek;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answers a question can give, where not all four can occur; rules need not provide for the others. On a question
 * without it every {@link Stan} can occur.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Odpowiedzi {

    /** The answers. */
    Stan[] value();
}
