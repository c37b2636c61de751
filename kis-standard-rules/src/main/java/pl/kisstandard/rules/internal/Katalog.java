package pl.kisstandard.rules.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.rules.KatalogRegul;
import pl.kisstandard.rules.OpisKryterium;

/** Describes a rule set. */
public final class Katalog {

    private final TrescKatalogu tresc;
    private final Parametry parametry;
    private final Jezyk jezyk;

    private Katalog(TrescKatalogu tresc, Parametry parametry, Jezyk jezyk) {
        this.tresc = tresc;
        this.parametry = parametry;
        this.jezyk = jezyk;
    }

    /** The catalogue in one language, with the parameters in force. */
    public static KatalogRegul of(ZaladowanyZestaw zestaw, Parametry parametry, Jezyk jezyk) {
        Katalog katalog = new Katalog(zestaw.tresc().get(), parametry, jezyk);
        DefinicjaStandardu standard = zestaw.definicja().standard();
        List<OpisKryterium> kryteria = new ArrayList<>();
        for (DefinicjaStandardu.Grupa grupa : standard.grupy()) {
            for (List<String> komorka : grupa.komorki()) {
                komorka.forEach(id ->
                        kryteria.add(katalog.kryterium(grupa, zestaw.definicja().kryterium(id))));
            }
        }
        Map<Opinia, String> zdania = new EnumMap<>(Opinia.class);
        standard.opinia().zdania().forEach((opinia, zdanie) -> zdania.put(opinia, zdanie.get(jezyk)));
        return new KatalogRegul(
                jezyk, katalog.tresc.wniosek(), kryteria, parametry.opisy(Parametry.OPINIA, jezyk), zdania);
    }

    private OpisKryterium kryterium(DefinicjaStandardu.Grupa grupa, DefinicjaKryterium d) {
        TrescKatalogu.Kryterium opracowanie = tresc.kryteria().get(d.id());
        if (opracowanie == null) {
            throw new IllegalStateException("Katalog zestawu nie ma kryterium " + d.id() + ": zbuduj go ponownie");
        }
        return new OpisKryterium(
                d.id(),
                d.kod(),
                grupa.zakres().get(jezyk),
                grupa.nazwa().get(jezyk),
                d.poziomWymagalny().pl(),
                jezyk == Jezyk.PL ? null : d.poziomWymagalny().get(jezyk),
                d.podstawa(),
                opracowanie.wykladnia(),
                opracowanie.reguly(),
                parametry.opisy(d.id(), jezyk),
                przyczyny(d),
                uwagi(d),
                opracowanie.przypadki().stream()
                        .map(p -> p.caly(d.id(), tresc.wzorzec()))
                        .toList(),
                d.historia().stream()
                        .map(z ->
                                new OpisKryterium.Zmiana(z.wersja(), z.zdanie().get(jezyk)))
                        .toList());
    }

    private List<OpisKryterium.Przyczyna> przyczyny(DefinicjaKryterium d) {
        List<OpisKryterium.Przyczyna> przyczyny = new ArrayList<>();
        d.przyczyny().forEach((kod, p) -> {
            Dwujezyczny zalecenie = p.zalecenie();
            przyczyny.add(new OpisKryterium.Przyczyna(
                    kod, p.wynik(), zdanie(d, p.zdanie()), zalecenie == null ? null : zdanie(d, zalecenie)));
        });
        return przyczyny;
    }

    private List<OpisKryterium.Uwaga> uwagi(DefinicjaKryterium d) {
        List<OpisKryterium.Uwaga> uwagi = new ArrayList<>();
        if (d.uwagi() != null) {
            d.uwagi().forEach((kod, u) -> uwagi.add(new OpisKryterium.Uwaga(kod, zdanie(d, u))));
        }
        return uwagi;
    }

    private String zdanie(DefinicjaKryterium d, Dwujezyczny tekst) {
        return new Szablon(jezyk, tekst.get(jezyk), parametry.kryterium(d.id())).wzor();
    }
}
