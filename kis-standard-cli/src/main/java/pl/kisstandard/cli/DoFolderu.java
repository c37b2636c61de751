package pl.kisstandard.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.WierszWsadu.Klasa;
import pl.kisstandard.model.json.WczytanyWniosek;

/** Writes one file per karta into a folder, and the journal that lets an interrupted run go on. */
final class DoFolderu implements Odbiorca {

    private final FolderKart folder;
    private final List<Wydruk> wydruki;
    private final Dziennik dziennik;
    private final Komunikaty komunikaty;
    private final boolean zKatalogiem;
    private final AtomicLong gotowe = new AtomicLong();
    private long usuniete;

    DoFolderu(FolderKart folder, List<Wydruk> wydruki, Dziennik dziennik, Komunikaty komunikaty) {
        this.folder = folder;
        this.wydruki = wydruki;
        this.dziennik = dziennik;
        this.komunikaty = komunikaty;
        this.zKatalogiem = wydruki.stream().anyMatch(wydruk -> wydruk.format().zOdnosnikami());
    }

    @Override
    public Oceniony przyjmij(Oceniony oceniony) throws IOException {
        Oceniony przyjety = oceniony;
        Oceniony.Karta karta = oceniony.karta();
        if (karta != null) {
            List<String> miejsca = miejsca(oceniony.zadanie());
            przyjety = zapisz(miejsca, karta, bylTaki(miejsca, oceniony.wiersz()))
                    ? oceniony.zapisany(miejsca)
                    : niezapisany(oceniony);
        } else if (oceniony.wiersz().opinia() != null) {
            gotowe.incrementAndGet();
        }
        dziennik.dopisz(przyjety.wiersz());
        return przyjety;
    }

    /** Whether an earlier run wrote kartas of the same wniosek, which somebody may have edited or signed since. */
    private boolean bylTaki(List<String> miejsca, WierszWsadu nowy) {
        WierszWsadu dotad = dziennik.ostatni(miejsca.get(0));
        return dotad != null && Objects.equals(dotad.suma(), nowy.suma());
    }

    private boolean zapisz(List<String> miejsca, Oceniony.Karta karta, boolean tylkoBrakujace) throws IOException {
        for (int i = 0; i < miejsca.size(); i++) {
            if (tylkoBrakujace && folder.jest(miejsca.get(i))) {
                continue;
            }
            Wydruk.Oprawa oprawa = wydruki.get(i).jedna();
            if (!folder.zapisz(miejsca.get(i), wOprawie(oprawa, karta.pliki().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static byte[] wOprawie(Wydruk.Oprawa oprawa, byte[] karta) throws IOException {
        ByteArrayOutputStream calosc = new ByteArrayOutputStream(karta.length + 1);
        calosc.write(Wydruk.utf8(oprawa.przed()));
        calosc.write(karta);
        calosc.write(Wydruk.utf8(oprawa.po()));
        return calosc.toByteArray();
    }

    private List<String> miejsca(Zadanie zadanie) {
        return wydruki.stream()
                .map(wydruk -> MiejsceKarty.of(zadanie, wydruk.format()))
                .toList();
    }

    private Oceniony niezapisany(Oceniony oceniony) {
        String powod = komunikaty.get("wejscie.niezapisana-karta", folder.folder());
        WierszWsadu wiersz = WierszWsadu.nieoceniony(oceniony.wiersz().plik(), Klasa.NIEZAPISANY, powod);
        return Oceniony.nieoceniony(oceniony.zadanie(), wiersz);
    }

    @Override
    public @Nullable String katalog(Zadanie zadanie) {
        if (!zKatalogiem) {
            return null;
        }
        long poziomy =
                miejsca(zadanie).get(0).chars().filter(znak -> znak == '/').count();
        return "../".repeat((int) poziomy) + KatalogWFolderze.NAZWA;
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
        List<String> miejsca = miejsca(zadanie);
        WierszWsadu wiersz = dziennik.ostatni(miejsca.get(0));
        boolean tenSam = wiersz != null
                && zadanie.nazwa().equals(wiersz.plik())
                && wniosek.suma().equals(wiersz.suma());
        return tenSam && miejsca.stream().allMatch(folder::jest) ? wiersz : null;
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
