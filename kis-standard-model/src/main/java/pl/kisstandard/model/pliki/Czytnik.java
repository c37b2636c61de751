package pl.kisstandard.model.pliki;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the wnioski of one file out of it. */
interface Czytnik extends Closeable {

    /** The next wniosek, or a place from which none can be had; null at the end. */
    @Nullable
    Zapis next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** A file that holds just this. */
    static Czytnik of(Zapis zapis) {
        Iterator<Zapis> jedyny = List.of(zapis).iterator();
        return () -> jedyny.hasNext() ? jedyny.next() : null;
    }
}
