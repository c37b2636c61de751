package pl.kisstandard.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.WierszWsadu.Klasa;
import pl.kisstandard.model.json.WczytanyWniosek;

/** Writes one file per karta into a folder, and the journal that lets an interrupted run go on. */
final class DoFolderu implements Odbiorca {

    private final FolderKart folder;
    private final Format format;
    private final Dziennik dziennik;
    private final Komunikaty komunikaty;
    private final AtomicLong gotowe = new AtomicLong();
    private long usuniete;

    DoFolderu(FolderKart folder, Format format, Dziennik dziennik, Komunikaty komunikaty) {
        this.folder = folder;
        this.format = format;
        this.dziennik = dziennik;
        this.komunikaty = komunikaty;
    }

    @Override
    public Oceniony przyjmij(Oceniony oceniony) throws IOException {
        Oceniony przyjety = oceniony;
        Oceniony.Karta karta = oceniony.karta();
        if (karta != null) {
            String miejsce = MiejsceKarty.of(oceniony.zadanie(), format);
            przyjety = folder.zapisz(miejsce, tresc(karta)) ? oceniony.zapisany(miejsce) : niezapisany(oceniony);
        } else if (oceniony.wiersz().opinia() != null) {
            gotowe.incrementAndGet();
        }
        dziennik.dopisz(przyjety.wiersz());
        return przyjety;
    }

    private byte[] tresc(Oceniony.Karta karta) {
        byte[] bajty = karta.bajty();
        if (format == Format.TEXT) {
            return bajty;
        }
        byte[] zKoncemLinii = Arrays.copyOf(bajty, bajty.length + 1);
        zKoncemLinii[bajty.length] = '\n';
        return zKoncemLinii;
    }

    private Oceniony niezapisany(Oceniony oceniony) {
        String powod = komunikaty.get("wejscie.niezapisana-karta", folder.folder());
        WierszWsadu wiersz = WierszWsadu.nieoceniony(oceniony.wiersz().plik(), Klasa.NIEZAPISANY, powod);
        return Oceniony.nieoceniony(oceniony.zadanie(), wiersz);
    }

    @Override
    public boolean zawszePodsumowanie() {
        return true;
    }

    @Override
    public List<String> uwagi() {
        List<String> uwagi = new ArrayList<>();
        if (dziennik.ustawienia() != null) {
            uwagi.add(komunikaty.get("podsumowanie.gotowe", gotowe.get()));
        }
        if (usuniete > 0) {
            uwagi.add(komunikaty.get("podsumowanie.usuniete", usuniete));
        }
        return uwagi;
    }

    @Override
    public @Nullable WierszWsadu gotowy(Zadanie zadanie, WczytanyWniosek wniosek) {
        String miejsce = MiejsceKarty.of(zadanie, format);
        WierszWsadu wiersz = dziennik.ostatni(miejsce);
        boolean tenSam = wiersz != null
                && zadanie.nazwa().equals(wiersz.plik())
                && wniosek.suma().equals(wiersz.suma());
        return tenSam && folder.jest(miejsce) ? wiersz : null;
    }

    /** Removes the kartas of an earlier run whose wnioski are not there any more or are no longer judged. */
    @Override
    public void zakoncz() throws IOException {
        for (String miejsce : dziennik.niewidziane()) {
            usuniete += folder.usun(miejsce) ? 1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        dziennik.close();
    }
}
