package pl.kisstandard.rules.warsztat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;

/** The published parameters of a criterion, one of them with another value. */
final class MutantyParametrow {

    /** The smallest steps people write. */
    private static final BigDecimal KROK = new BigDecimal("0.1");

    /** So little more that only reaching the threshold exactly is lost. */
    private static final BigDecimal TYLE_CO_NIC = new BigDecimal("0.000001");

    private final KryteriumZestawu pliki;
    private final Jezyk jezyk;
    private final List<Mutant> mutanty = new ArrayList<>();

    private MutantyParametrow(KryteriumZestawu pliki, Jezyk jezyk) {
        this.pliki = pliki;
        this.jezyk = jezyk;
    }

    static List<Mutant> of(KryteriumZestawu pliki, Jezyk jezyk) {
        MutantyParametrow parametry = new MutantyParametrow(pliki, jezyk);
        pliki.definicja().parametry().forEach(parametry::parametr);
        return parametry.mutanty;
    }

    private void parametr(String nazwa, DefinicjaParametru p) {
        switch (p.typ()) {
            case flaga -> dodaj(RodzajMutanta.FLAGA, "", nazwa, p, !((Boolean) p.wartosc()), "");
            case calkowita -> prog(nazwa, p, BigDecimal.ONE);
            case liczba -> {
                prog(nazwa, p, KROK);
                BigDecimal wartosc = new BigDecimal(p.wartosc().toString());
                dodaj(RodzajMutanta.PROG, ".wiekszy", nazwa, p, wartosc.add(TYLE_CO_NIC), "");
            }
            case wybor ->
                kody(p).stream()
                        .filter(k -> !k.equals(p.wartosc()))
                        .forEach(k -> dodaj(RodzajMutanta.WYBOR, "", nazwa, p, k, ""));
            case zbior -> zbior(nazwa, p);
        }
    }

    private void prog(String nazwa, DefinicjaParametru p, BigDecimal krok) {
        BigDecimal wartosc = new BigDecimal(p.wartosc().toString());
        dodaj(RodzajMutanta.PROG, ".wyzej", nazwa, p, wartosc.add(krok), "");
        dodaj(RodzajMutanta.PROG, ".nizej", nazwa, p, wartosc.subtract(krok), "");
    }

    private void zbior(String nazwa, DefinicjaParametru p) {
        List<String> wartosc =
                ((Collection<?>) p.wartosc()).stream().map(Object::toString).toList();
        for (String kod : kody(p)) {
            List<String> inna = new ArrayList<>(wartosc);
            boolean byl = inna.remove(kod);
            if (!byl) {
                inna.add(kod);
            }
            dodaj(RodzajMutanta.ZBIOR, byl ? ".mniej" : ".wiecej", nazwa, p, inna, kod);
        }
    }

    private static List<String> kody(DefinicjaParametru p) {
        return Objects.requireNonNullElse(p.dozwolone(), List.of());
    }

    private void dodaj(
            RodzajMutanta rodzaj, String odmiana, String nazwa, DefinicjaParametru p, Object wartosc, String kod) {
        if (p.dopuszcza(wartosc)) {
            mutanty.add(new Mutant(
                    rodzaj,
                    pliki.yaml()
                            .usterka(
                                    "/parametry/" + nazwa + "/wartosc",
                                    "mutant-" + rodzaj.slowo() + odmiana,
                                    nazwa,
                                    slownie(p.wartosc()),
                                    slownie(wartosc),
                                    slownie(kod)),
                    new Mutant.ZmianaParametru(nazwa, wartosc)));
        }
    }

    private String slownie(Object wartosc) {
        return Slownik.wartosc(jezyk, wartosc);
    }
}
