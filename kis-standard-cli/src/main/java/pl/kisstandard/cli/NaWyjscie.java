package pl.kisstandard.cli;

/** Writes kartas to standard output, those in JSON as an array when there are or may be several. */
final class NaWyjscie implements Odbiorca {

    private final Wyjscie wyjscie;
    private final Format format;
    private boolean tablica;
    private boolean pusta = true;

    NaWyjscie(Wyjscie wyjscie, Format format, boolean wiele) {
        this.wyjscie = wyjscie;
        this.format = format;
        this.tablica = wiele && format == Format.JSON;
    }

    @Override
    public Oceniony przyjmij(Oceniony oceniony) {
        tablica = tablica || (format == Format.JSON && oceniony.zadanie().numer() > 0);
        Oceniony.Karta karta = oceniony.karta();
        if (karta == null) {
            return oceniony;
        }
        if (tablica) {
            wyjscie.pisz(pusta ? "[\n" : ",\n");
        }
        pusta = false;
        wyjscie.pisz(karta.bajty());
        if (!tablica && format != Format.TEXT) {
            wyjscie.pisz("\n");
        }
        return oceniony;
    }

    @Override
    public void zakoncz() {
        if (tablica) {
            wyjscie.pisz(pusta ? "[]\n" : "\n]\n");
        }
    }

    @Override
    public boolean zamkniety() {
        return wyjscie.zamkniete();
    }
}
