package pl.kisstandard.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.wniosek.Ustalenie.Dowody;

/**
 * A sentence of {@code kryterium.yaml} in one language. {@code {podano}} and {@code {brakuje}} are filled from the
 * evidence; names of parameters are filled at once.
 */
final class Szablon {

    private static final Pattern POLE = Pattern.compile("\\{(\\w+)}");
    private static final String PODANO = "{podano}";
    private static final String BRAKUJE = "{brakuje}";

    /** Numbers make ever new sentences; codes only a few. */
    private static final int NAJWIECEJ_GOTOWYCH = 64;

    private final Jezyk jezyk;
    private final List<String> czesci = new ArrayList<>();
    private final Map<List<?>, String> gotowe = new ConcurrentHashMap<>();

    Szablon(Jezyk jezyk, String tekst, Map<String, Object> parametry) {
        this.jezyk = jezyk;
        Matcher m = POLE.matcher(tekst);
        StringBuilder stale = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(stale, "");
            if (m.group().equals(PODANO) || m.group().equals(BRAKUJE)) {
                czesci.add(stale.toString());
                czesci.add(m.group());
                stale.setLength(0);
            } else {
                stale.append(parametr(m.group(1), parametry));
            }
        }
        czesci.add(m.appendTail(stale).toString());
    }

    private String parametr(String nazwa, Map<String, Object> parametry) {
        Object wartosc = parametry.get(nazwa);
        if (wartosc == null) {
            throw new IllegalArgumentException("zdanie używa {" + nazwa + "}, a nie ma takiego parametru");
        }
        return Slownik.wartosc(jezyk, wartosc);
    }

    /** The sentence with the values of parameters, before anything is known of a wniosek. */
    String wzor() {
        return String.join("", czesci);
    }

    String fill(List<Dowody> dowody) {
        if (czesci.size() == 1) {
            return czesci.get(0);
        }
        List<?> slowa = dowody.size() == 1
                ? List.of(dowody.get(0).podano(), dowody.get(0).brakuje())
                : dowody.stream().map(d -> List.of(d.podano(), d.brakuje())).toList();
        String gotowe = this.gotowe.get(slowa);
        if (gotowe == null) {
            gotowe = zdanie(dowody);
            if (this.gotowe.size() < NAJWIECEJ_GOTOWYCH) {
                this.gotowe.put(slowa, gotowe);
            }
        }
        return gotowe;
    }

    private String zdanie(List<Dowody> dowody) {
        StringBuilder zdanie = new StringBuilder();
        for (String czesc : czesci) {
            switch (czesc) {
                case PODANO -> zdanie.append(slowa(dowody, true));
                case BRAKUJE -> zdanie.append(slowa(dowody, false));
                default -> zdanie.append(czesc);
            }
        }
        return zdanie.toString();
    }

    private String slowa(List<Dowody> dowody, boolean podano) {
        Set<String> slowa = new LinkedHashSet<>();
        String przerwa = ", ";
        for (Dowody d : dowody) {
            for (Object wartosc : podano ? d.podano() : d.brakuje()) {
                slowa.add(Slownik.wartosc(jezyk, wartosc));
                przerwa = wartosc instanceof Number ? "; " : przerwa; // a comma may stand inside a number
            }
        }
        return String.join(przerwa, slowa);
    }
}
