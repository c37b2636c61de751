package pl.kisstandard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** A stream of text for people or programs: always UTF-8, lines ended by {@code \n}, whatever the machine's settings. */
final class Wyjscie {

    /** Thrown when the text cannot be written. The message is that of the system. */
    static final class NiezapisaneException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NiezapisaneException(IOException powod) {
            super(opis(powod), powod);
        }

        /** Of a file that cannot be written Java may say no more than its name. */
        private static String opis(IOException powod) {
            boolean samaNazwa = powod instanceof FileSystemException e && e.getReason() == null;
            return samaNazwa
                    ? powod.getClass().getSimpleName() + ": " + powod.getMessage()
                    : String.valueOf(powod.getMessage());
        }
    }

    private final OutputStream cel;
    private boolean zamkniete;

    Wyjscie(OutputStream cel) {
        this.cel = cel;
    }

    /**
     * Writes and flushes. Once the reader has gone, for example {@code | head}, it does nothing.
     *
     * @throws NiezapisaneException when the text cannot be written for another reason, for example a full disk
     */
    void pisz(String tekst) {
        pisz(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with text that is UTF-8 already. */
    void pisz(byte[] tekst) {
        if (zamkniete) {
            return;
        }
        try {
            cel.write(tekst);
            cel.flush();
        } catch (IOException e) {
            zamkniete = true;
            if (!czytelnikOdszedl(e)) {
                throw new NiezapisaneException(e);
            }
        }
    }

    void linia(String tekst) {
        pisz(tekst + "\n");
    }

    /** Whether nobody reads any more. */
    boolean zamkniete() {
        return zamkniete;
    }

    /** Java has no type for a closed pipe, only the words of the system. */
    private static boolean czytelnikOdszedl(IOException e) {
        String powod = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return powod.contains("pipe") || powod.contains("potok");
    }
}
