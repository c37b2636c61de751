package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.kisstandard.model.Jezyk;

/** Proofreads a text for people: what a reader with a red pen would strike out without understanding a word. */
public final class Korekta {

    private static final Pattern CYTAT = Pattern.compile("„[^„”]*”|“[^“”]*”");
    private static final Pattern POLSKIE_LITERY = Pattern.compile("[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]");

    private record Blad(String nazwa, Pattern wzor) {
        static Blad of(String nazwa, String wzor) {
            return new Blad(nazwa, Pattern.compile(wzor));
        }
    }

    private static final List<Blad> WSPOLNE = List.of(
            Blad.of("placeholder", "\\{\\w*}"),
            Blad.of("code", "\\b[A-Z]+(?:_[A-Z]+)+\\b"),
            Blad.of(
                    "raw key",
                    "\\b(?:kod|pole|wartosc|liczby|dzial|przypis|podsumowanie|blad|wejscie|klasa)\\.[A-Za-z]"),
            Blad.of("double space", "[ \u00A0]{2}"),
            Blad.of("space before punctuation", "[ \u00A0][,.;:!?](?![\\w*])"),
            Blad.of("doubled punctuation", "[,;:][,;:.]|(?<!\\.)\\.\\.(?!\\.)"),
            Blad.of("hyphen for a dash", " - (?!\\()"),
            Blad.of("straight quotes", "\""));

    private static final List<Blad> POLSKIE = List.of(
            Blad.of("opening quote of English", "“"),
            Blad.of("date not dd.mm.rrrr", "\\b\\d{4}-\\d{2}-\\d{2}\\b"),
            Blad.of("decimal point", "(?<![\\d.:/])\\d+\\.\\d+(?![\\d.])"));

    private static final List<Blad> ANGIELSKIE = List.of(
            Blad.of("opening quote of Polish", "„"),
            Blad.of("date not yyyy-mm-dd", "\\b\\d{1,2}\\.\\d{2}\\.\\d{4}\\b"),
            Blad.of("decimal comma", "\\d,\\d(?!\\d\\d)"));

    private Korekta() {}

    /** What is wrong with the typography of a text, fault by fault. */
    public static List<String> bledy(Jezyk jezyk, String tekst) {
        List<String> bledy = new ArrayList<>();
        WSPOLNE.forEach(b -> szukaj(b, tekst, bledy));
        (jezyk == Jezyk.PL ? POLSKIE : ANGIELSKIE).forEach(b -> szukaj(b, tekst, bledy));
        String otwiera = jezyk == Jezyk.PL ? "„" : "“";
        if (ile(tekst, otwiera) != ile(tekst, "”")) {
            bledy.add("unpaired quotes: " + tekst);
        }
        if (jezyk == Jezyk.EN
                && POLSKIE_LITERY.matcher(CYTAT.matcher(tekst).replaceAll("")).find()) {
            bledy.add("Polish in an English text: " + tekst);
        }
        return bledy;
    }

    private static void szukaj(Blad blad, String tekst, List<String> bledy) {
        Matcher m = blad.wzor().matcher(tekst);
        if (m.find()) {
            bledy.add(blad.nazwa() + " at " + m.start() + ": " + tekst);
        }
    }

    private static int ile(String tekst, String znak) {
        return tekst.length() - tekst.replace(znak, "").length();
    }
}
