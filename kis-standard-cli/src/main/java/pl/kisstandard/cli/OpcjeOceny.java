package pl.kisstandard.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.kisstandard.model.karta.JednostkaCertyfikujaca;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.rules.OpisZestawu;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** What a judgement depends on besides the wniosek. Nothing of it is taken from the machine. */
final class OpcjeOceny {

    static final String DOMYSLNA_WERSJA = "sc-kis:2014.1";

    @Option(
            names = {"--wersja", "--rule-set"},
            paramLabel = "${bundle:etykieta.zestaw}",
            descriptionKey = "opcja.wersja")
    private String wersja = DOMYSLNA_WERSJA;

    @Option(
            names = {"--na-dzien", "--as-of"},
            paramLabel = "${bundle:etykieta.data}",
            descriptionKey = "opcja.na-dzien")
    private @Nullable LocalDate naDzien;

    @Option(
            names = {"--jednostka", "--certifying-unit"},
            paramLabel = "${bundle:etykieta.nazwa}",
            descriptionKey = "opcja.jednostka")
    private @Nullable String jednostka;

    @Option(
            names = {"--adres-jednostki", "--unit-address"},
            paramLabel = "${bundle:etykieta.adres}",
            descriptionKey = "opcja.adres-jednostki")
    private @Nullable String adresJednostki;

    @Option(
            names = {"--koordynator", "--coordinator"},
            paramLabel = "${bundle:etykieta.osoba}",
            descriptionKey = "opcja.koordynator")
    private @Nullable String koordynator;

    @Option(
            names = {"--kontakt-koordynatora", "--coordinator-contact"},
            paramLabel = "${bundle:etykieta.kontakt}",
            descriptionKey = "opcja.kontakt-koordynatora")
    private @Nullable String kontaktKoordynatora;

    /**
     * The rule set asked for.
     *
     * @throws BladUzycia when there is none of that id
     */
    ZestawRegul zestaw(Komunikaty komunikaty) {
        return zestaw(wersja, komunikaty);
    }

    /**
     * The rule set of an id.
     *
     * @throws BladUzycia when there is none
     */
    static ZestawRegul zestaw(String wersja, Komunikaty komunikaty) {
        List<String> dostepne =
                ZestawRegul.available().stream().map(OpisZestawu::id).toList();
        if (!dostepne.contains(wersja)) {
            throw new BladUzycia(komunikaty.get("blad.zestaw", wersja, String.join(", ", dostepne)));
        }
        return ZestawRegul.load(wersja);
    }

    /**
     * What the judgement depends on.
     *
     * @throws BladUzycia when an address or a contact is given without the name it belongs to
     */
    WarunkiOceny warunki(Komunikaty komunikaty) {
        if ((adresJednostki != null && jednostka == null) || (kontaktKoordynatora != null && koordynator == null)) {
            throw new BladUzycia(komunikaty.get("blad.bez-nazwy"));
        }
        return new WarunkiOceny(
                komunikaty.jezyk(),
                naDzien,
                jednostka == null ? null : new JednostkaCertyfikujaca(jednostka, adresJednostki),
                koordynator == null ? null : new Osoba(koordynator, kontaktKoordynatora));
    }
}
