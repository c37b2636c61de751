package pl.kisstandard.cli.warsztat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.rules.warsztat.Krok;

/** Says a change of a wniosek as somebody may carry it out, to stand after "it is enough to". */
record Zalecenie(SlowaWarsztatu slowa) {

    String of(Krok krok) {
        String klucz = "zalecenie." + krok.rodzaj().name().toLowerCase(Locale.ROOT);
        String dotad = wartosc(krok.dotad());
        return switch (krok.rodzaj()) {
            case UZUPELNIJ -> {
                boolean wlasne = krok.teraz() instanceof String && krok.kod() == null;
                boolean data = krok.teraz() instanceof LocalDate;
                String uzupelnij = wlasne ? "zalecenie.slowa" : data ? "zalecenie.data" : klucz;
                yield slowa.get(uzupelnij, pole(krok), odpowiedzi(krok)) + granica(krok);
            }
            case ZMIEN -> slowa.get(klucz, pole(krok), odpowiedzi(krok), dotad) + granica(krok);
            case SKRESL -> slowa.get(klucz, pole(krok), dotad);
            case DODAJ -> slowa.get(klucz, etykieta(krok.wskaznik()), wpis(krok));
            case USUN -> slowa.get(klucz, pole(krok) + " (" + slowa.wartosc(krok.kod()) + ")");
        };
    }

    /** The label of a field or an entry, with the number and the kind of the entry. */
    private String pole(Krok krok) {
        String pole = etykieta(krok.wskaznik());
        return krok.kod() == null
                ? pole
                : pole.replaceFirst(":", Matcher.quoteReplacement(", " + slowa.wartosc(krok.kod()) + ":"));
    }

    private String etykieta(String wskaznik) {
        return Slownik.pole(slowa.jezyk(), wskaznik);
    }

    /** The answer, or any of several. */
    private String odpowiedzi(Krok krok) {
        return albo(wszystkie(krok).map(o -> cytat(wartosc(o))).toList());
    }

    /** Numbers with a decimal comma are told apart by semicolons. */
    private String wartosc(@Nullable Object odpowiedz) {
        return odpowiedz instanceof List<?> lista
                ? lista.stream().map(slowa::wartosc).collect(Collectors.joining("; "))
                : slowa.wartosc(odpowiedz);
    }

    private static Stream<Object> wszystkie(Krok krok) {
        return Stream.concat(Stream.ofNullable(krok.teraz()), krok.takze().stream());
    }

    private String cytat(String odpowiedz) {
        return slowa.get("zalecenie.cytat", odpowiedz);
    }

    private String albo(List<String> jedno) {
        int ostatnie = jedno.size() - 1;
        return ostatnie == 0
                ? jedno.get(0)
                : String.join(", ", jedno.subList(0, ostatnie)) + " " + slowa.get("zalecenie.albo") + " "
                        + jedno.get(ostatnie);
    }

    /** That one step less would not do: of numbers and days this was tried. */
    private String granica(Krok krok) {
        @Nullable Object dotad = krok.dotad();
        if (krok.teraz() instanceof LocalDate dzien && dotad instanceof LocalDate przedtem) {
            return " " + slowa.get(dzien.isAfter(przedtem) ? "zalecenie.nie-wczesniej" : "zalecenie.nie-pozniej");
        }
        if (krok.teraz() instanceof Number) {
            BigDecimal przedtem = dotad == null ? BigDecimal.ZERO : new BigDecimal(dotad.toString());
            boolean wiecej = new BigDecimal(krok.teraz().toString()).compareTo(przedtem) > 0;
            return " " + slowa.get(wiecej ? "zalecenie.nie-mniej" : "zalecenie.nie-wiecej");
        }
        return "";
    }

    /** An added entry: what it is, then what it says, each with what may stand there as well. */
    private String wpis(Krok krok) {
        Map<String, List<String>> pola = new LinkedHashMap<>();
        wszystkie(krok).forEach(wpis -> krok.pozycja(wpis).forEach((klucz, odpowiedz) -> {
            List<String> odpowiedzi = pola.computeIfAbsent(klucz, k -> new ArrayList<>());
            if (!odpowiedzi.contains(slowa.wartosc(odpowiedz))) {
                odpowiedzi.add(slowa.wartosc(odpowiedz));
            }
        }));
        String rodzaj = pola.keySet().iterator().next();
        String co = albo(Objects.requireNonNull(pola.remove(rodzaj)).stream()
                .map(this::cytat)
                .toList());
        List<String> odpowiedzi = new ArrayList<>();
        pola.forEach((klucz, w) -> {
            String etykieta = etykieta(krok.wskaznik() + "/" + klucz);
            odpowiedzi.add(etykieta.substring(etykieta.lastIndexOf(": ") + 1).strip() + " – " + albo(w));
        });
        return co + (odpowiedzi.isEmpty() ? "" : ": " + String.join("; ", odpowiedzi));
    }
}
