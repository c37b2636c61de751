package pl.kisstandard.cli;

import org.jspecify.annotations.Nullable;

/** Writes kartas to standard output; those of a format that holds one karta only once there is certainly just one. */
final class NaWyjscie implements Odbiorca {

    private final Wyjscie wyjscie;
    private final Wydruk wydruk;
    private final Komunikaty komunikaty;
    private boolean wiele;
    private boolean pusto = true;
    private byte @Nullable [] jedyna;

    NaWyjscie(Wyjscie wyjscie, Wydruk wydruk, boolean wiele, Komunikaty komunikaty) {
        this.wyjscie = wyjscie;
        this.wydruk = wydruk;
        this.wiele = wiele;
        this.komunikaty = komunikaty;
    }

    @Override
    public Oceniony przyjmij(Oceniony oceniony) {
        wiele = wiele || oceniony.zadanie().numer() > 0;
        Oceniony.Karta karta = oceniony.karta();
        byte[] bajty = karta == null
                ? wydruk.nieoceniony().apply(oceniony.wiersz())
                : karta.pliki().get(0);
        if (bajty.length == 0) {
            return oceniony;
        }
        if (wydruk.format().jednaNaPlik()) {
            if (jedyna != null) {
                throw new BladUzycia(
                        komunikaty.get("blad.jedna-karta", wydruk.format().slowo()));
            }
            jedyna = bajty;
        } else {
            wyjscie.pisz(pusto ? oprawa().przed() : oprawa().miedzy());
            wyjscie.pisz(bajty);
        }
        pusto = false;
        return oceniony;
    }

    private Wydruk.Oprawa oprawa() {
        return wiele ? wydruk.wiele() : wydruk.jedna();
    }

    @Override
    public void zakoncz() {
        if (jedyna != null) {
            wyjscie.pisz(jedyna);
        }
        if (!pusto) {
            wyjscie.pisz(oprawa().po());
        } else if (wiele && !oprawa().przed().isEmpty()) {
            wyjscie.pisz(oprawa().przed().strip() + oprawa().po().strip() + "\n");
        }
    }

    @Override
    public boolean zamkniety() {
        return wyjscie.zamkniete();
    }
}
