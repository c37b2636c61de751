package pl.kisstandard.model.pliki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.Pole;
import pl.kisstandard.model.formularz.UkladFormularza;

/** What people write in cells, as JSON. What it does not understand stays text, for the strict reader to find. */
final class Odpowiedz {

    private static final Set<String> TAK = Set.of("tak", "yes", "true", "prawda");
    private static final Set<String> NIE = Set.of("nie", "no", "false", "fałsz");
    private static final Pattern LICZBA = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");
    private static final Pattern DATA = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})([\\s\u00a0]*r\\.?)?");
    private static final Pattern DAWNA = Pattern.compile("(0\\d|1[0-8])\\d\\d-.*");
    private static final Map<Pole, Map<String, String>> KODY = new ConcurrentHashMap<>();

    private Odpowiedz() {}

    /** The answer in JSON; null when it cannot be one: a text that a spreadsheet turned into something else, a day too long ago. */
    static @Nullable JsonNode json(Pole pole, Komorka komorka) {
        String tekst = komorka.tekst();
        return switch (pole.typ()) {
            case TEKST -> tekst(pole, komorka);
            case TAK_NIE -> takNie(tekst);
            case DATA -> data(komorka, tekst);
            case LICZBA, MINUTY -> liczba(tekst);
            case KOD -> TextNode.valueOf(kod(pole, tekst));
        };
    }

    /** The code of a field for a code or its words in either language; other texts come back unchanged. */
    static String kod(Pole pole, String tekst) {
        Map<String, String> kody = KODY.computeIfAbsent(pole, Odpowiedz::kody);
        String kod = kody.get(tekst); // as written nearly always
        return kod == null ? kody.getOrDefault(UkladFormularza.klucz(tekst), tekst) : kod;
    }

    private static Map<String, String> kody(Pole pole) {
        Map<String, String> kody = new HashMap<>();
        for (String kod : pole.kody()) {
            kody.put(kod, kod);
            kody.put(UkladFormularza.klucz(kod), kod);
            for (Jezyk jezyk : Jezyk.values()) {
                kody.put(UkladFormularza.klucz(Slownik.kod(jezyk, kod)), kod);
            }
        }
        return kody;
    }

    private static @Nullable JsonNode tekst(Pole pole, Komorka komorka) {
        if (komorka.wartosc() instanceof Boolean || komorka.wartosc() instanceof LocalDate) {
            return null;
        }
        boolean wersja = pole.equals(NazwyKolumn.WERSJA)
                && komorka.wartosc() instanceof BigDecimal liczba
                && liczba.scale() <= 0;
        return TextNode.valueOf(
                wersja ? komorka.tekst() + ".0" : komorka.tekst().replace("\r\n", "\n"));
    }

    private static JsonNode takNie(String tekst) {
        String odpowiedz = TAK.contains(tekst) || NIE.contains(tekst) ? tekst : UkladFormularza.klucz(tekst);
        if (TAK.contains(odpowiedz) || NIE.contains(odpowiedz)) {
            return BooleanNode.valueOf(TAK.contains(odpowiedz));
        }
        return TextNode.valueOf(tekst);
    }

    private static @Nullable JsonNode data(Komorka komorka, String tekst) {
        Matcher polska = DATA.matcher(tekst);
        String data = komorka.wartosc() instanceof LocalDate dzien
                ? dzien.toString()
                : polska.matches()
                        ? polska.group(3) + "-" + dwieCyfry(polska.group(2)) + "-" + dwieCyfry(polska.group(1))
                        : tekst;
        return DAWNA.matcher(data).matches() ? null : TextNode.valueOf(data);
    }

    private static String dwieCyfry(String liczba) {
        return liczba.length() == 1 ? "0" + liczba : liczba;
    }

    private static JsonNode liczba(String tekst) {
        if (!LICZBA.matcher(tekst).matches()) {
            return TextNode.valueOf(tekst);
        }
        BigDecimal liczba = new BigDecimal(tekst.replace(',', '.')).stripTrailingZeros();
        return DecimalNode.valueOf(liczba.setScale(Math.max(liczba.scale(), 0)));
    }
}
