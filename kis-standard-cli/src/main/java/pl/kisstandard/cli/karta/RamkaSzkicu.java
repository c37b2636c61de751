package pl.kisstandard.cli.karta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Barwa;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.karta.Pochodzenie.Szkic;
import pl.kisstandard.model.karta.Pochodzenie.ZmienionyParametr;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.karta.ZmianaKryterium;

/** Says loudly that something was not judged by a published rule set, and what differs from it. */
public final class RamkaSzkicu {

    private final SlowaKarty slowa;

    public RamkaSzkicu(Jezyk jezyk) {
        this.slowa = new SlowaKarty(jezyk);
    }

    /** The notice that stands on top of a document; none for a published rule set. */
    public List<Blok> bloki(Pochodzenie pochodzenie) {
        return pochodzenie.wedlugOpublikowanego() ? List.of() : List.of(new Blok.Wazne(tresc(pochodzenie)));
    }

    /** The notice as one text; null for a published rule set. */
    public @Nullable String zdanie(Pochodzenie pochodzenie) {
        if (pochodzenie.wedlugOpublikowanego()) {
            return null;
        }
        List<String> akapity = new ArrayList<>();
        for (Akapit akapit : tresc(pochodzenie)) {
            akapity.add(akapit.tresc().stream().map(Fragment::tekst).collect(Collectors.joining()));
        }
        return akapity.get(0) + ". " + String.join(" ", akapity.subList(1, akapity.size()));
    }

    private List<Akapit> tresc(Pochodzenie pochodzenie) {
        List<Akapit> tresc = new ArrayList<>();
        tresc.add(Akapit.of(new Fragment.Ocena(slowa.get("szkic"), Barwa.ZLA)));
        tresc.add(Akapit.of(wstep(pochodzenie)));
        pochodzenie.zmienioneParametry().forEach(p -> tresc.add(parametr(p)));
        if (pochodzenie.szkic() != null) {
            roznice(pochodzenie.szkic()).forEach(roznica -> tresc.add(Akapit.of(roznica)));
        }
        return tresc;
    }

    /** The mark beside a row that was judged otherwise than by the published rule set; null beside others. */
    public @Nullable String znak(KartaStandardu karta, WynikKryterium kryterium) {
        ZmianaKryterium zmiana = karta.zmiana(kryterium);
        return zmiana == null ? null : slowa.get("szkic.znak." + zmiana);
    }

    /** The title of a document, marked as well. */
    String tytul(String tytul, Pochodzenie pochodzenie) {
        return pochodzenie.wedlugOpublikowanego() ? tytul : slowa.get("szkic.tytul", tytul);
    }

    private String wstep(Pochodzenie p) {
        Szkic szkic = p.szkic();
        String zestaw = szkic == null
                ? slowa.get("szkic.opublikowany", p.zestaw())
                : szkic.naPodstawie() == null
                        ? slowa.get("szkic.bez-podstawy")
                        : slowa.get("szkic.na-podstawie", szkic.naPodstawie());
        return p.zmienioneParametry().isEmpty() ? zestaw : zestaw + " " + slowa.get("szkic.parametry");
    }

    private Akapit parametr(ZmienionyParametr p) {
        Object opublikowana = p.opublikowana();
        String bylo = opublikowana == null
                ? slowa.get("szkic.nowy-parametr")
                : wartosc(opublikowana, p.jednostkaOpublikowanej());
        return Akapit.of(
                new Fragment.Tekst("– " + Podstawy.oCzym(p.opis()) + ": " + bylo + " → "),
                new Fragment.Mocny(wartosc(p.wartosc(), p.jednostka())),
                new Fragment.Tekst(" ("),
                new Fragment.Kod(p.adres()),
                new Fragment.Tekst(")"));
    }

    private String wartosc(Object wartosc, @Nullable String jednostka) {
        boolean pusta = wartosc instanceof Collection<?> lista && lista.isEmpty();
        return (pusta ? slowa.get("szkic.pusta") : slowa.wartosc(wartosc)) + (jednostka == null ? "" : " " + jednostka);
    }

    private List<String> roznice(Szkic szkic) {
        List<String> roznice = new ArrayList<>();
        dodaj(roznice, "szkic.zmienione", szkic.zmienioneKryteria());
        dodaj(roznice, "szkic.dodane", szkic.dodaneKryteria());
        dodaj(roznice, "szkic.usuniete", szkic.usunieteKryteria());
        if (szkic.zmienionyStandard()) {
            roznice.add(slowa.get("szkic.standard"));
        }
        return roznice;
    }

    private void dodaj(List<String> roznice, String klucz, List<String> kryteria) {
        if (!kryteria.isEmpty()) {
            roznice.add(slowa.get(klucz, String.join(", ", kryteria)));
        }
    }
}
