package pl.kisstandard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads complete lines from where a file stands, and knows where the next one begins. */
final class LinieZMiejscem {

    private final RandomAccessFile plik;
    private final byte[] bufor;
    private int od;
    private int ile;
    private long miejsce;

    LinieZMiejscem(RandomAccessFile plik, int bufor) throws IOException {
        this.plik = plik;
        this.bufor = new byte[bufor];
        this.miejsce = plik.getFilePointer();
    }

    /** The next line; null at the end and for one without a line end. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream linia = new ByteArrayOutputStream();
        while (od < ile || dolej()) {
            int i = od;
            while (i < ile && bufor[i] != '\n') {
                i++;
            }
            linia.write(bufor, od, i - od);
            boolean jestKoniec = i < ile;
            od = jestKoniec ? i + 1 : i;
            if (jestKoniec) {
                miejsce += linia.size() + 1L;
                return linia.toString(StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    private boolean dolej() throws IOException {
        od = 0;
        ile = Math.max(0, plik.read(bufor));
        return ile > 0;
    }

    /** Where the line after the last one given begins. */
    long miejsce() {
        return miejsce;
    }
}
