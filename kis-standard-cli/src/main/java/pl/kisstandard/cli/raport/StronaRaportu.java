package pl.kisstandard.cli.raport;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.kisstandard.cli.karta.RamkaSzkicu;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;

/** The page of the report: the answer first, then the charts, the table of all wnioski and what was not judged. */
record StronaRaportu(
        Writer strona, Slowa slowa, KartaStandardu wzor, List<Kryterium> kryteria, Liczniki liczniki, Pasma pasma) {

    private static final DateTimeFormatter DATA = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final int NAJCZESTSZE = 3;

    void pisz(Reader ocenione, Reader nieocenione) throws IOException {
        glowa();
        wSkrocie();
        if (liczniki.ocenione() > 0) {
            new CzescWykresow(strona, slowa, kryteria, liczniki, pasma).pisz();
            new CzescTabeli(strona, slowa, kryteria, liczniki).pisz(ocenione);
        }
        if (liczniki.nieocenione() > 0) {
            nieocenione(nieocenione);
        }
        strona.append("</main>\n</body>\n</html>\n");
    }

    private void glowa() throws IOException {
        String styl = Zasoby.styl();
        String skrypt = Zasoby.skrypt();
        String tytul = slowa.get("tytul");
        String szkic = new RamkaSzkicu(slowa.jezyk()).zdanie(wzor.pochodzenie());
        strona.append("<!DOCTYPE html>\n<html lang=\"")
                .append(slowa.jezyk().name().toLowerCase(Locale.ROOT))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .append(Zasoby.suma(styl))
                .append("; script-src ")
                .append(Zasoby.suma(skrypt))
                .append("; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(tytul)
                .append("</title>\n<style>")
                .append(styl)
                .append("</style>\n<script>")
                .append(skrypt)
                .append("</script>\n</head>\n<body>\n<header>\n<h1>")
                .append(tytul)
                .append(szkic == null ? "</h1>\n<p>" : "</h1>\n<p><strong>" + Html.caly(szkic) + "</strong></p>\n<p>")
                .append(Html.tekst(pochodzenie()))
                .append("</p>\n<p>")
                .append(slowa.get("nota"))
                .append("</p>\n</header>\n<main>\n");
    }

    private String pochodzenie() {
        LocalDate data = wzor.dataSporzadzenia();
        String zestaw = slowa.get("zestaw", wzor.standard(), wzor.pochodzenie().zestaw());
        String program = slowa.get("program", wzor.pochodzenie().wersjaBiblioteki());
        String dzien = data == null ? slowa.get("data.brak") : slowa.get("data", DATA.format(data));
        return zestaw + " " + program + " " + dzien;
    }

    private void wSkrocie() throws IOException {
        strona.append("<section>\n<h2 id=\"skrot\">")
                .append(slowa.get("skrot"))
                .append("</h2>\n<p class=\"w\">")
                .append(slowa.get(
                        "skrot.spelnia",
                        liczba(liczniki.ile(Opinia.SPELNIA)),
                        liczba(liczniki.wszystkie()),
                        procent(liczniki.ile(Opinia.SPELNIA))))
                .append("</p>\n");
        najczestsze();
        strona.append("<ul class=\"k\">\n");
        for (Opinia opinia : Opinia.values()) {
            boolean zwykla = opinia != Opinia.NIEOCENIONY;
            if (zwykla || liczniki.ile(opinia) > 0) {
                kafelek(WierszeHtml.klasa(opinia), "#wnioski", slowa.slowo(opinia), liczniki.ile(opinia));
            }
        }
        kafelek("p4", "#nieocenione", slowa.get("nieocenione"), liczniki.nieocenione());
        strona.append("</ul>\n<p>")
                .append(slowa.get("skrot.formalnie", liczba(liczniki.formalnieNiepoprawne())))
                .append("</p>\n</section>\n");
    }

    private void najczestsze() throws IOException {
        String nazwy = liczniki.odNajczesciejChybionych().stream()
                .filter(i -> liczniki.chybione(i) > 0)
                .limit(NAJCZESTSZE)
                .map(i -> slowa.get(
                        "skrot.kryterium",
                        slowa.poPolsku(),
                        Html.tekst(kryteria.get(i).krotko()),
                        liczba(liczniki.chybione(i))))
                .collect(Collectors.joining("; "));
        if (!nazwy.isEmpty()) {
            strona.append("<p>").append(slowa.get("skrot.najczestsze", nazwy)).append("</p>\n");
        }
    }

    private void kafelek(String klasa, String cel, String slowo, long ile) throws IOException {
        String napis = "<b>" + liczba(ile) + "</b> " + slowo + " <span>" + procent(ile) + "</span>";
        strona.append("<li class=\"")
                .append(klasa)
                .append("\">")
                .append(ile == 0 ? napis : "<a href=\"" + cel + "\">" + napis + "</a>")
                .append("</li>\n");
    }

    private void nieocenione(Reader wiersze) throws IOException {
        strona.append("<section>\n<h2 id=\"nieocenione\">")
                .append(slowa.get("nieocenione.tytul"))
                .append("</h2>\n<p>")
                .append(slowa.get("nieocenione.wstep"))
                .append(
                        "</p>\n<div class=\"p\" role=\"region\" tabindex=\"0\" aria-labelledby=\"nieocenione\">\n<table class=\"r\">\n<caption>")
                .append(slowa.get("nieocenione.podpis", liczba(liczniki.nieocenione())))
                .append("</caption>\n<thead><tr>");
        for (String kolumna : List.of("plik", "rodzaj", "powod")) {
            strona.append("<th scope=col>").append(slowa.get("kolumna." + kolumna));
        }
        strona.append("\n<tbody>\n");
        wiersze.transferTo(strona);
        strona.append("</table>\n</div>\n</section>\n");
    }

    private String liczba(long liczba) {
        return slowa.liczby().liczba(liczba);
    }

    private String procent(long czesc) {
        return slowa.liczby().procent(czesc, liczniki.wszystkie());
    }
}
