package pl.kisstandard.model.wniosek;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whether somebody who asks what a wniosek lacks may be told to answer otherwise. What has no such mark, the club can bring
 * about: it can find a room, prolong an agreement, plan a service, give more hours. What a line is about never changes; another
 * line can be added.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Zmiana {

    /** When another answer can be the right one. */
    Kiedy value();

    /** When another answer can be the right one. */
    enum Kiedy {
        /** Only where the one given is a mistake: it tells what was, or what is not for the club to choose. */
        GDY_POMYLKA,
        /** Never: it tells how the other answers are to be read. */
        NIGDY
    }
}
