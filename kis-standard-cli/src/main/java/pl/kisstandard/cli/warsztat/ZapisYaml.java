package pl.kisstandard.cli.warsztat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.WynikKryterium;

/** Writes cases as people write them in {@code przypadki.yaml}: short things on one line, lists an entry a line. */
public final class ZapisYaml {

    private static final int SZEROKOSC = 120;

    /** A word that YAML takes for a text; anything else is quoted. */
    private static final Pattern SLOWO =
            Pattern.compile("(?!(?i:true|false|null|yes|no|on|off|y|n)$)\\p{L}[\\p{L}\\d_]*");

    private ZapisYaml() {}

    /** A case: its sentence, what differs from the pattern wniosek, and the outcome it must have. */
    public static String przypadek(String opis, JsonNode zmiana, WynikKryterium wynik) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("- przypadek: ").append(cudzyslow(opis)).append('\n');
        yaml.append("  zmiana:");
        if (zmiana.isEmpty()) {
            yaml.append(" {}\n");
        } else {
            yaml.append('\n');
            pola(zmiana, 4, yaml);
        }
        yaml.append("  wynik: ").append(wynik.wynik()).append('\n');
        yaml.append("  przyczyna: ").append(wynik.przyczyna()).append('\n');
        if (!wynik.uwagi().isEmpty()) {
            List<String> uwagi = wynik.uwagi().stream().map(Uwaga::kod).toList();
            yaml.append("  uwagi: [").append(String.join(", ", uwagi)).append("]\n");
        }
        return yaml.toString();
    }

    /** The fields of an object. */
    static String pola(JsonNode obiekt) {
        StringBuilder yaml = new StringBuilder();
        pola(obiekt, 0, yaml);
        return yaml.toString().stripTrailing();
    }

    private static void pola(JsonNode obiekt, int wciecie, StringBuilder yaml) {
        for (Map.Entry<String, JsonNode> pole : obiekt.properties()) {
            yaml.append(" ".repeat(wciecie)).append(pole.getKey()).append(':');
            JsonNode wartosc = pole.getValue();
            String wLinii = wLinii(wartosc);
            if (wartosc.isValueNode() || wciecie + pole.getKey().length() + 2 + wLinii.length() <= SZEROKOSC) {
                yaml.append(' ').append(wLinii).append('\n');
            } else if (wartosc.isObject()) {
                yaml.append('\n');
                pola(wartosc, wciecie + 2, yaml);
            } else {
                yaml.append('\n');
                wartosc.forEach(e -> yaml.append(" ".repeat(wciecie + 2))
                        .append("- ")
                        .append(wLinii(e))
                        .append('\n'));
            }
        }
    }

    private static String wLinii(JsonNode wezel) {
        List<String> czesci = new ArrayList<>();
        if (wezel.isObject()) {
            wezel.properties().forEach(p -> czesci.add(p.getKey() + ": " + wLinii(p.getValue())));
            return czesci.isEmpty() ? "{}" : "{ " + String.join(", ", czesci) + " }";
        }
        if (wezel.isArray()) {
            wezel.forEach(e -> czesci.add(wLinii(e)));
            return "[" + String.join(", ", czesci) + "]";
        }
        return wezel.isTextual() && SLOWO.matcher(wezel.textValue()).matches() ? wezel.textValue() : wezel.toString();
    }

    private static String cudzyslow(String tekst) {
        return '"' + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
