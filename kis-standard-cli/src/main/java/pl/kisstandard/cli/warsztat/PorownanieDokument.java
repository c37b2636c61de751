package pl.kisstandard.cli.warsztat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pola;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.warsztat.PorownaneZestawy.Ostrzezenie;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.PorownanieKryterium;
import pl.kisstandard.rules.warsztat.Stosunek;

/** Composes the comparison of two rule sets. */
public final class PorownanieDokument {

    private final PorownaneZestawy zestawy;
    private final SlowaWarsztatu slowa;
    private final List<Blok> bloki = new ArrayList<>();

    private PorownanieDokument(PorownaneZestawy zestawy, SlowaWarsztatu slowa) {
        this.zestawy = zestawy;
        this.slowa = slowa;
    }

    public static Dokument of(PorownaneZestawy zestawy, Jezyk jezyk) {
        return new PorownanieDokument(zestawy, new SlowaWarsztatu(jezyk)).skladaj();
    }

    private Dokument skladaj() {
        bloki.add(new Pola(List.of(
                zestaw("zestaw.a", zestawy.nazwaA(), zestawy.a()), zestaw("zestaw.b", zestawy.nazwaB(), zestawy.b()))));
        List<Ostrzezenie> ostrzezenia = zestawy.ostrzezenia();
        if (!ostrzezenia.isEmpty()) {
            bloki.add(new Blok.Wazne(ostrzezenia.stream()
                    .map(o -> Akapit.of(ostrzezenie(o, slowa)))
                    .toList()));
        }
        wSkrocie();
        opinia();
        List<PorownanieKryterium> zmienione = zestawy.kryteria().stream()
                .filter(k -> k.stosunek() != Stosunek.TE_SAME_REGULY)
                .toList();
        if (!zmienione.isEmpty()) {
            bloki.add(new Naglowek(2, slowa.get("kryteria"), "kryteria"));
            bloki.add(Akapit.of(slowa.get("kryteria.wstep")));
            zmienione.forEach(k -> bloki.addAll(new RozdzialPorownania(k, slowa).bloki()));
        }
        PorownaneWnioski wnioski = zestawy.wnioski();
        if (wnioski != null) {
            bloki.addAll(new RozdzialWnioskow(zestawy, wnioski, slowa).bloki());
        }
        return new Dokument(slowa.jezyk(), slowa.get("porownanie"), bloki);
    }

    private Pole zestaw(String klucz, String nazwa, ZestawRegul zestaw) {
        return Pole.of(
                slowa.get(klucz),
                new Fragment.Kod(nazwa),
                new Fragment.Tekst(" – " + zestaw.opis().nazwa(slowa.jezyk()) + ", "),
                new Fragment.Kod(zestaw.opis().id()),
                new Fragment.Tekst(", " + slowa.get("zestaw.suma") + " "),
                new Fragment.Kod(zestaw.suma().substring(0, 12)));
    }

    static String ostrzezenie(Ostrzezenie o, SlowaWarsztatu slowa) {
        PorownanieKryterium k = o.kryterium();
        String klucz = "alarm." + o.alarm();
        return k == null
                ? slowa.get(klucz + ".wszedzie")
                : slowa.get(klucz, k.kod() + " " + k.nazwa(), String.join(", ", o.szczegoly()));
    }

    private void wSkrocie() {
        List<Akapit> punkty = new ArrayList<>();
        for (Stosunek stosunek : Stosunek.values()) {
            List<String> kody = zestawy.kryteria().stream()
                    .filter(k -> k.stosunek() == stosunek)
                    .map(PorownanieKryterium::kod)
                    .toList();
            if (!kody.isEmpty()) {
                String ktore = stosunek == Stosunek.TE_SAME_REGULY ? "" : ": " + String.join(", ", kody);
                punkty.add(Akapit.of(slowa.get("stosunek." + stosunek) + " – " + kody.size() + ktore));
            }
        }
        String niepelne = zestawy.kryteria().stream()
                .filter(k -> k.przestrzen() != null && !k.przestrzen().pelna())
                .map(PorownanieKryterium::kod)
                .collect(Collectors.joining(", "));
        if (!niepelne.isEmpty()) {
            punkty.add(Akapit.of(slowa.get("w-skrocie.niepelne", niepelne)));
        }
        PorownaneWnioski wnioski = zestawy.wnioski();
        if (wnioski != null) {
            punkty.add(Akapit.of(slowa.get("wnioski.liczby", wnioski.ilePorownanych(), wnioski.ileZmienionych())));
        }
        bloki.add(new Naglowek(2, slowa.get("w-skrocie"), "w-skrocie"));
        bloki.add(new Blok.Lista(punkty));
        if (wnioski == null) {
            bloki.add(Akapit.of(slowa.get("wnioski.nie-podano")));
        }
    }

    private void opinia() {
        List<Akapit> parametry = zestawy.rozneParametryOpinii().stream()
                .map(adres -> Akapit.of(
                        new Fragment.Kod(adres),
                        new Fragment.Tekst(": "
                                + slowa.get(
                                        "parametr.zmiana",
                                        slowa.wartosc(zestawy.a().parametry().get(adres)),
                                        slowa.wartosc(zestawy.b().parametry().get(adres))))))
                .toList();
        if (!parametry.isEmpty()) {
            bloki.add(new Naglowek(2, slowa.get("opinia"), "opinia"));
            bloki.add(new Blok.Lista(parametry));
        }
    }
}
