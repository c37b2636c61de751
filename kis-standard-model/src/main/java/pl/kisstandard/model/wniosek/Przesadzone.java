package pl.kisstandard.model.wniosek;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Some answers to one question settle another: when the first, asked with the same arguments as far as it has any, is
 * answered so, this one is answered the same.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Przesadzone {

    /** The question that settles it, as rules ask it: {@code section.question}. */
    String przez();

    /** The answers that do. */
    Stan[] gdy();
}
