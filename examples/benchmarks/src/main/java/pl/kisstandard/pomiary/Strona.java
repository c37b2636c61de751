package pl.kisstandard.pomiary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of figures in the documents, made from the results; the words around them are written by hand. */
final class Strona {

    private static final Pattern MIEJSCE =
            Pattern.compile("(<!-- pomiary: (\\w+) -->\n).*?(<!-- /pomiary -->)", Pattern.DOTALL);

    private final Wyniki wyniki;

    Strona(Wyniki wyniki) {
        this.wyniki = wyniki;
    }

    /** The documents with figures, seen from the module. */
    static List<Path> dokumenty() {
        return List.of(Path.of("README.md"), Path.of("../../README.md"));
    }

    /** Puts the tables into the documents. */
    void write() throws IOException {
        for (Path dokument : dokumenty()) {
            Files.writeString(dokument, wstaw(Files.readString(dokument)));
        }
    }

    /** A document with its tables made anew. */
    String wstaw(String dokument) {
        return MIEJSCE.matcher(dokument)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + tabele(m.group(2)) + m.group(3)));
    }

    private String tabele(String ktore) {
        return switch (ktore) {
            case "cele" -> cele();
            case "stosunki" -> stosunki();
            case "szczegoly" -> szczegoly();
            default -> throw new IllegalArgumentException("Nie ma tabel " + ktore);
        };
    }

    /** Every aim with the worst of its variants. */
    private String cele() {
        return stosunki(Stosunek::nazwa, Strona::wartosc);
    }

    /** Every variant of every aim, with its spread. */
    String stosunki() {
        return stosunki(
                Stosunek::pelnaNazwa,
                s -> wartosc(s) + " (" + Rozklad.tekst(s.wartosc().najmniej()) + "–"
                        + Rozklad.tekst(s.wartosc().najwiecej()) + "; "
                        + s.wartosc().rund() + ")");
    }

    private String stosunki(Function<Stosunek, String> nazwa, Function<Stosunek, String> komorka) {
        Map<String, Map<Integer, Stosunek>> najgorsze = new LinkedHashMap<>();
        for (Przebieg p : wyniki.przebiegi()) {
            for (Stosunek s : p.zmierzone().stosunki()) {
                najgorsze
                        .computeIfAbsent(nazwa.apply(s), n -> new TreeMap<>())
                        .merge(p.java(), s, BinaryOperator.maxBy(Comparator.comparing(x -> x.wartosc()
                                .mediana())));
            }
        }
        List<List<String>> wiersze = new ArrayList<>();
        wiersze.add(wiersz("less is better", "aim", p -> "JDK " + p.java()));
        najgorsze.forEach((nazwana, poJavie) -> wiersze.add(
                wiersz(nazwana, cel(poJavie.values().iterator().next()), p -> Optional.ofNullable(poJavie.get(p.java()))
                        .map(komorka)
                        .orElse("–"))));
        return markdown(wiersze);
    }

    private List<String> wiersz(String nazwa, String cel, Function<Przebieg, String> kolumna) {
        return Stream.concat(Stream.of(nazwa, cel), wyniki.przebiegi().stream().map(kolumna))
                .toList();
    }

    private static String cel(Stosunek s) {
        return s.cel() == null ? "" : "≤ " + Rozklad.tekst(s.cel()) + " " + s.jednostka();
    }

    /** In bold when the aim is missed. */
    private static String wartosc(Stosunek s) {
        String tekst = Rozklad.tekst(s.wartosc().mediana()) + " " + s.jednostka();
        return s.cel() == null || s.wartosc().mediana() <= s.cel() ? tekst : "**" + tekst + "**";
    }

    private String szczegoly() {
        StringBuilder tekst = new StringBuilder();
        for (Przebieg p : wyniki.przebiegi()) {
            tekst.append("\n### JDK ").append(p.java()).append("\n\n");
            tekst.append(p.jdk())
                    .append("; ")
                    .append(p.maszyna())
                    .append("; ")
                    .append(p.data())
                    .append("\n");
            List<Pomiar> pomiary = p.zmierzone().pomiary();
            for (String tabela : pomiary.stream().map(Pomiar::tabela).distinct().toList()) {
                tekst.append("\n").append(tabela).append(":\n\n");
                tekst.append(tabela(
                        pomiary.stream().filter(x -> x.tabela().equals(tabela)).toList()));
            }
        }
        return tekst.append("\n").toString();
    }

    private static String tabela(List<Pomiar> pomiary) {
        List<String> kolumny = pomiary.stream().map(Pomiar::kolumna).distinct().toList();
        List<List<String>> wiersze = new ArrayList<>();
        wiersze.add(Stream.concat(Stream.of(""), kolumny.stream()).toList());
        for (String nazwa : pomiary.stream().map(Pomiar::wiersz).distinct().toList()) {
            wiersze.add(Stream.concat(Stream.of(nazwa), kolumny.stream().map(k -> pomiary.stream()
                            .filter(x -> x.wiersz().equals(nazwa) && x.kolumna().equals(k))
                            .map(Strona::komorka)
                            .findFirst()
                            .orElse("–")))
                    .toList());
        }
        return markdown(wiersze);
    }

    private static String komorka(Pomiar p) {
        String czas = Rozklad.tekst(p.wartosc().mediana()) + " " + p.jednostka();
        return p.bajty() == null ? czas : czas + ", " + pamiec(p.bajty().mediana());
    }

    private static String pamiec(double bajty) {
        double kb = bajty / 1024;
        return kb < 10000
                ? Rozklad.tekst(Rozklad.of(kb).mediana()) + " KB"
                : Rozklad.tekst(Rozklad.of(kb / 1024).mediana()) + " MB";
    }

    private static String markdown(List<List<String>> wiersze) {
        List<String> linie = new ArrayList<>(
                wiersze.stream().map(w -> "| " + String.join(" | ", w) + " |").toList());
        linie.add(1, "|---".repeat(wiersze.get(0).size()) + "|");
        return String.join("\n", linie) + "\n";
    }
}
