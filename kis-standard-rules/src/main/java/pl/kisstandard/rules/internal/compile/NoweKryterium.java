package pl.kisstandard.rules.internal.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.rules.BlednyParametrException;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.internal.BlednyParametr;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaStandardu;
import pl.kisstandard.rules.internal.ZapisSzkicu;
import pl.kisstandard.rules.internal.ZrodlaZestawu;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/** Adds a criterion to a draft, after the pattern of one that is there. */
public final class NoweKryterium {

    private static final String NUMER = "\\d*$";

    private final KatalogZestawu zestaw;
    private final String id;
    private final DefinicjaKryterium wzor;
    private final DefinicjaStandardu.Grupa grupa;

    private NoweKryterium(KatalogZestawu zestaw, String id, @Nullable String naWzor, @Nullable String grupa) {
        this.zestaw = zestaw;
        this.id = wolne(id);
        this.wzor = naWzor == null ? najprostsze() : kryterium(naWzor);
        this.grupa = grupa == null ? grupaWzoru() : grupa(grupa);
    }

    /**
     * Writes its files and puts its id into {@code standard.yaml}.
     *
     * @return the files to be edited
     * @throws BlednyParametrException when the id cannot be used, or there is no such pattern or group
     */
    public static List<Path> add(Path szkic, String id, @Nullable String naWzor, @Nullable String grupa)
            throws IOException {
        return new NoweKryterium(KatalogZestawu.read(szkic), id, naWzor, grupa).zapisz();
    }

    private List<Path> zapisz() throws IOException {
        Path folder = zestaw.katalog().resolve(id);
        Path plikStandardu = zestaw.katalog().resolve(ZrodlaZestawu.STANDARD);
        String dotad = Files.readString(plikStandardu);
        String odtad = standard(dotad);
        Map<String, byte[]> pliki = new LinkedHashMap<>();
        for (String plik : ZrodlaZestawu.PLIKI_KRYTERIUM) {
            pliki.put(plik, tresc(plik).getBytes(StandardCharsets.UTF_8));
        }
        ZapisSzkicu.zapisz(pliki, folder);
        try {
            Files.writeString(plikStandardu, odtad);
            sprawdz();
        } catch (IOException | RuntimeException e) {
            Files.writeString(plikStandardu, dotad);
            ZapisSzkicu.usun(folder);
            throw e;
        }
        return pliki.keySet().stream().map(folder::resolve).toList();
    }

    /** What was written by text is read as what it is. */
    private void sprawdz() {
        List<String> oczekiwane = new ArrayList<>(zestaw.kryteria().keySet());
        oczekiwane.add(oczekiwane.indexOf(ostatnie()) + 1, id);
        if (!List.copyOf(KatalogZestawu.read(zestaw.katalog()).kryteria().keySet())
                .equals(oczekiwane)) {
            throw nieDopisano();
        }
    }

    private String standard(String dotad) {
        String token = "(?<![\\w-])" + Pattern.quote(ostatnie()) + "(?![\\w-])";
        Matcher komorka = Pattern.compile(
                        "(?m)^([ \\t]*- )\\[[^\\]\\r\\n]*" + token + "[^\\]\\r\\n]*\\][^\\r\\n]*(\\R)")
                .matcher(dotad);
        if (!komorka.find()) {
            throw nieDopisano();
        }
        String wiersz = komorka.group(1) + "[" + id + "]" + komorka.group(2);
        return dotad.substring(0, komorka.end()) + wiersz + dotad.substring(komorka.end());
    }

    private BlednyZestawException nieDopisano() {
        return new BlednyZestawException(List.of(zestaw.katalog().resolve(ZrodlaZestawu.STANDARD)
                + ": kryterium „" + ostatnie() + "” nie stoi w osobnym wierszu „- [" + ostatnie()
                + "]”, więc nie wiadomo, gdzie dopisać nowe. Popraw ten wiersz i spróbuj jeszcze raz"));
    }

    private String ostatnie() {
        List<String> komorka = grupa.komorki().get(grupa.komorki().size() - 1);
        return komorka.get(komorka.size() - 1);
    }

    private String tresc(String plik) {
        String tresc = zestaw.tekst(wzor.id() + "/" + plik);
        String zId = tresc.replaceAll("(?<![\\w-])" + Pattern.quote(wzor.id()) + "(?![\\w-])", id);
        return switch (plik) {
            case "kryterium.yaml" -> deklaracja(zId);
            case "kryterium.md" ->
                "# Kryterium " + id + "\n\nKryterium szkicu, dodane na wzór kryterium `" + wzor.id()
                        + "`. Wszystko, co niżej, pochodzi z opisu tamtego kryterium.\n"
                        + zId.replaceFirst("^# .*\\R", "");
            default -> zId;
        };
    }

    private String deklaracja(String yaml) {
        String naWzor = wzor.kod() + " " + wzor.id();
        String tekst = zamien(yaml, "kod", "kod: " + kod() + "\n");
        tekst = zamien(tekst, "poziomWymagalny", """
                poziomWymagalny:
                  pl: "Kryterium szkicu %1$s, na wzór %2$s"
                  en: "Draft criterion %1$s, after the pattern of %2$s"
                """.formatted(id, naWzor));
        tekst = zamien(
                tekst,
                "podstawa",
                "podstawa: \"Kryterium szkicu, dodane na wzór %s; publikacja go nie zawiera\"\n".formatted(naWzor));
        return zamien(tekst, "historia", """
                historia:
                  - wersja: "%1$s"
                    pl: "Kryterium dodano w szkicu na wzór %2$s."
                    en: "The criterion was added in a draft after the pattern of %2$s."
                """.formatted(zestaw.standard().wersja(), naWzor));
    }

    /** The same with another block under a key of the first level. */
    private static String zamien(String yaml, String klucz, String blok) {
        Matcher m = Pattern.compile("(?m)^" + klucz + ":.*\\R?(?:(?:[ \\t-].*)?\\R)*")
                .matcher(yaml);
        return m.find() ? m.replaceFirst(Matcher.quoteReplacement(blok)) : yaml + "\n" + blok;
    }

    /** The next number after those of the group. */
    private String kod() {
        String litery = zestaw.kryterium(ostatnie()).definicja().kod().replaceFirst(NUMER, "");
        int najwyzszy = zestaw.definicja().kryteria().values().stream()
                .map(DefinicjaKryterium::kod)
                .filter(kod -> kod.matches(Pattern.quote(litery) + "\\d{1,6}"))
                .mapToInt(kod -> Integer.parseInt(kod.substring(litery.length())))
                .max()
                .orElse(0);
        return litery + (najwyzszy + 1);
    }

    private String wolne(String nowe) {
        if (!DeklaracjaStandardu.ID.matcher(nowe).matches() || nowe.equals("opinia")) {
            throw BlednyParametr.of(nowe, "nowe-id");
        }
        if (zestaw.kryteria().containsKey(nowe) || Files.exists(zestaw.katalog().resolve(nowe))) {
            throw BlednyParametr.of(nowe, "nowe-jest");
        }
        return nowe;
    }

    private DefinicjaKryterium kryterium(String szukane) {
        return zestaw.kryteria().values().stream()
                .map(KatalogZestawu.KryteriumZestawu::definicja)
                .filter(d -> d.id().equalsIgnoreCase(szukane) || d.kod().equalsIgnoreCase(szukane))
                .findFirst()
                .orElseThrow(() -> nieMa(
                        szukane, "nowe-wzor-", List.copyOf(zestaw.kryteria().keySet())));
    }

    private DefinicjaKryterium najprostsze() {
        return zestaw.kryteria().values().stream()
                .min(Comparator.comparingInt(k -> ZapisDrl.write(k.drl()).length()))
                .orElseThrow()
                .definicja();
    }

    private DefinicjaStandardu.Grupa grupaWzoru() {
        return zestaw.standard().grupy().stream()
                .filter(g -> g.komorki().stream().anyMatch(k -> k.contains(wzor.id())))
                .findFirst()
                .orElseThrow();
    }

    private DefinicjaStandardu.Grupa grupa(String nazwa) {
        List<String> nazwy = new ArrayList<>();
        for (DefinicjaStandardu.Grupa g : zestaw.standard().grupy()) {
            if (g.nazwa().pl().equalsIgnoreCase(nazwa) || g.nazwa().en().equalsIgnoreCase(nazwa)) {
                return g;
            }
            nazwy.add(g.nazwa().pl());
        }
        throw nieMa(nazwa, "nowe-grupa-", nazwy);
    }

    private static BlednyParametrException nieMa(String szukane, String klucz, List<String> znane) {
        String najblizsze = Podpowiedz.najblizsza(szukane, znane);
        return najblizsze == null
                ? BlednyParametr.of(szukane, klucz + "nieznany", String.join(", ", znane))
                : BlednyParametr.of(szukane, klucz + "podpowiedz", najblizsze);
    }
}
