package pl.kisstandard.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.WczytanyWniosek;

/** Where kartas go, one after another. */
interface Odbiorca extends Closeable {

    /** Takes the outcome of the next wniosek; gives what became of it. */
    Oceniony przyjmij(Oceniony oceniony) throws IOException;

    /** Takes note that there are no more. */
    default void zakoncz() throws IOException {}

    /** Whether nobody reads any more. */
    default boolean zamkniety() {
        return false;
    }

    /** Whether a summary is due even of a single wniosek. */
    default boolean zawszePodsumowanie() {
        return false;
    }

    /** What the summary is to say of the kartas. */
    default List<String> uwagi() {
        return List.of();
    }

    /** What is known of a wniosek from before, so that it need not be judged again. Called by many threads at once. */
    default @Nullable WierszWsadu gotowy(Zadanie zadanie, WczytanyWniosek wniosek) {
        return null;
    }

    /** Relative address of the rule catalogue from where the karta of a wniosek is filed; null when there is none. */
    default @Nullable String katalog(Zadanie zadanie) {
        return null;
    }

    @Override
    default void close() throws IOException {}
}
