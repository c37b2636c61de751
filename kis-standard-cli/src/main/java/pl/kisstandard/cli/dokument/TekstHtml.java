package pl.kisstandard.cli.dokument;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.model.Jezyk;

/** Writes running text. */
record TekstHtml(Html html, Jezyk jezyk) {

    /** A single paragraph stands in its cell by itself; several are told apart. */
    void akapity(List<Akapit> akapity) {
        if (akapity.size() == 1) {
            fragmenty(akapity.get(0).tresc());
        } else {
            akapity.forEach(akapit -> akapit("p", akapit));
        }
    }

    void akapit(String element, Akapit akapit) {
        html.otworz(element);
        fragmenty(akapit.tresc());
        html.zamknij();
    }

    void tekst(String element, String tekst, @Nullable String... atrybuty) {
        html.otworz(element, atrybuty)
                .tekst(Typografia.zlozony(Sklad.bezpieczny(tekst)))
                .zamknij();
    }

    void fragmenty(List<Fragment> fragmenty) {
        fragmenty.forEach(this::fragment);
    }

    private void fragment(Fragment fragment) {
        String tekst = fragment.tekst();
        if (fragment instanceof Fragment.Mocny) {
            tekst("strong", tekst);
        } else if (fragment instanceof Fragment.Kod) {
            html.element("code", Sklad.bezpieczny(tekst));
        } else if (fragment instanceof Fragment.Cytat) {
            // Applicants write Polish; what they write must not turn the sentence around it.
            tekst("bdi", tekst, "lang", jezyk == Jezyk.PL ? null : "pl");
        } else if (fragment instanceof Fragment.WJezyku inny) {
            tekst("span", tekst, "lang", inny.jezyk().name().toLowerCase(Locale.ROOT));
        } else if (fragment instanceof Fragment.Ocena ocena) {
            tekst("strong", tekst, "class", "ocena " + ocena.barwa().name().toLowerCase(Locale.ROOT));
        } else if (fragment instanceof Fragment.Odnosnik odnosnik && wzgledny(odnosnik.cel())) {
            tekst("a", tekst, "href", odnosnik.cel());
        } else {
            html.tekst(Typografia.zlozony(Sklad.bezpieczny(tekst)));
        }
    }

    private static boolean wzgledny(String cel) {
        try {
            return !new URI(cel).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
