package pl.kisstandard.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.kisstandard.model.karta.JednostkaCertyfikujaca;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.rules.WarunkiOceny;

/** What a judgement depends on besides the wniosek and the rule set. Nothing of it is taken from the machine. */
final class OpcjeOceny {

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
