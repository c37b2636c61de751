package pl.kisstandard.rules.internal.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.internal.drl.Miejsce;

/** Tells what kind of slip lies behind what the YAML parser complains of. */
final class SkladniaYaml {

    private static final Map<String, String> RODZAJE = new LinkedHashMap<>();

    static {
        RODZAJE.put("'\\t", "tabulator");
        RODZAJE.put("mapping values are not allowed", "wciecie-lub-dwukropek");
        RODZAJE.put("expected <block end>, but found '<scalar>'", "tekst-za-cudzyslowem");
        RODZAJE.put("expected <block end>", "wciecie");
        RODZAJE.put("could not find expected ':'", "dwukropek");
        RODZAJE.put("found unexpected end of stream", "cudzyslow");
        RODZAJE.put("while scanning a quoted scalar", "cudzyslow");
        RODZAJE.put("expected ',' or", "nawias");
        RODZAJE.put("expected the node content", "nawias");
        RODZAJE.put("nesting depth", "zagniezdzenie");
    }

    private static final Pattern INNA_SPACJA = Pattern.compile("(?m)^[ \\t]*([\\p{Z}&&[^ \\n]])");
    private static final Pattern KLUCZ = Pattern.compile(".*:(\\s.*)?");

    private SkladniaYaml() {}

    /** The first blank in an indentation that is no plain space; null when there is none. */
    static @Nullable Miejsce innaSpacja(String yaml) {
        Matcher m = INNA_SPACJA.matcher(yaml);
        if (!m.find()) {
            return null;
        }
        int poczatek = yaml.lastIndexOf('\n', m.start(1)) + 1;
        return new Miejsce((int) yaml.substring(0, poczatek).lines().count() + 1, m.start(1) - poczatek + 1);
    }

    /** Where the second document begins, whose content stands at a place. */
    static Miejsce drugiDokument(String yaml, Miejsce tresc) {
        List<String> wiersze = yaml.lines().toList();
        int i = Math.min(tresc.wiersz(), wiersze.size());
        while (i > 1 && !wiersze.get(i - 1).startsWith("---")) {
            i--;
        }
        return new Miejsce(i, 1);
    }

    static String rodzaj(String skarga) {
        for (Map.Entry<String, String> r : RODZAJE.entrySet()) {
            if (skarga.contains(r.getKey())) {
                return r.getValue();
            }
        }
        return "inna";
    }

    /** Where the slip is: the parser stops before a tab and before a key without its colon. */
    static Miejsce miejsce(String rodzaj, String yaml, Miejsce podane) {
        List<String> wiersze = yaml.lines().toList();
        for (int i = podane.wiersz() - 1; i < wiersze.size(); i++) {
            String wiersz = wiersze.get(i);
            int tabulator = wiersz.indexOf('\t');
            if (rodzaj.equals("tabulator")
                    && tabulator >= 0
                    && wiersz.substring(0, tabulator).isBlank()) {
                return new Miejsce(i + 1, tabulator + 1);
            }
            if (rodzaj.equals("dwukropek")
                    && !wiersz.isBlank()
                    && !KLUCZ.matcher(wiersz).matches()
                    && !wiersz.contains("#")) {
                return new Miejsce(
                        i + 1, wiersz.length() - wiersz.stripLeading().length() + 1);
            }
        }
        return podane;
    }
}
