package pl.kisstandard.rules.internal.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.Dwujezyczny;

/** Reads {@code kryterium.yaml} and holds it against what a criterion needs to be judged. */
final class DeklaracjaKryterium {

    private static final Pattern POLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern KLAMRA = Pattern.compile("[{}]");
    private static final Pattern KOD = Pattern.compile("[A-Z]{1,4}\\d{1,6}");
    private static final Set<String> POLA_DOWODOW = Set.of("podano", "brakuje");

    private final PlikYaml yaml;
    private final List<Usterka> usterki;
    private final Set<String> pola;

    private DeklaracjaKryterium(PlikYaml yaml, DefinicjaKryterium d, List<Usterka> usterki) {
        this.yaml = yaml;
        this.usterki = usterki;
        this.pola = new HashSet<>(d.parametry().keySet());
        pola.addAll(POLA_DOWODOW);
    }

    /** What the file declares; null when a fault was added. */
    static @Nullable DefinicjaKryterium read(PlikYaml yaml, String id, List<Usterka> usterki) {
        DefinicjaKryterium d = yaml.jako(DefinicjaKryterium.class);
        if (d == null) {
            return null;
        }
        int wczesniejsze = usterki.size();
        Wymagane.check(d, "", (wskaznik, klucz) -> usterki.add(yaml.usterka(wskaznik, "brak-klucza", klucz)));
        if (usterki.size() > wczesniejsze) {
            return null;
        }
        if (!d.id().equals(id)) {
            usterki.add(yaml.usterka("/id", "inne-id", d.id(), id));
        }
        new DeklaracjaKryterium(yaml, d, usterki).sprawdz(d);
        return usterki.size() > wczesniejsze ? null : d;
    }

    private void sprawdz(DefinicjaKryterium d) {
        zgodne(KOD, d.kod(), "/kod", "zly-kod");
        d.przyczyny().keySet().forEach(kod -> zgodne(DeklaracjaStandardu.ID, kod, "/przyczyny/" + kod, "zly-id"));
        if (d.uwagi() != null) {
            d.uwagi().keySet().forEach(kod -> zgodne(DeklaracjaStandardu.ID, kod, "/uwagi/" + kod, "zly-id"));
        }
        d.parametry()
                .forEach((nazwa, p) ->
                        DeklaracjaStandardu.parametr(yaml, "/parametry/" + nazwa, d.id() + "." + nazwa, p, usterki));
        d.przyczyny().forEach((kod, p) -> {
            zdanie("/przyczyny/" + kod, p.pl(), p.en());
            if (p.zalecenie() != null) {
                zdanie("/przyczyny/" + kod + "/zalecenie", p.zalecenie());
            }
        });
        if (d.uwagi() != null) {
            d.uwagi().forEach((kod, u) -> zdanie("/uwagi/" + kod, u));
        }
    }

    private void zdanie(String wskaznik, Dwujezyczny tekst) {
        zdanie(wskaznik, tekst.pl(), tekst.en());
    }

    private void zdanie(String wskaznik, String pl, String en) {
        pola(wskaznik + "/pl", pl);
        pola(wskaznik + "/en", en);
    }

    private void zgodne(Pattern wzor, String wartosc, String wskaznik, String kod) {
        if (!wzor.matcher(wartosc).matches()) {
            usterki.add(yaml.usterka(wskaznik, kod, wartosc));
        }
    }

    private void pola(String wskaznik, String tekst) {
        Matcher m = POLE.matcher(tekst);
        while (m.find()) {
            if (!pola.contains(m.group(1))) {
                usterki.add(yaml.usterka(wskaznik, "nieznane-pole-zdania", m.group(1))
                        .zamiast(m.group(1), pola));
            }
        }
        Matcher klamra = KLAMRA.matcher(POLE.matcher(tekst).replaceAll(""));
        if (klamra.find()) {
            usterki.add(yaml.usterka(wskaznik, "klamra", klamra.group()));
        }
    }
}
