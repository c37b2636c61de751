package pl.kisstandard.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.rules.Usterka;

/**
 * Cuts DRL into words. Outside comments and quoted texts only plain and Polish letters, digits and the marks of DRL are
 * known; no name has Polish letters, but a word is told as a whole.
 */
final class Lekser {

    private static final List<String> ZNAKI_ZLOZONE = List.of("===", "==", "!=", "<>", "<=", ">=", "&&", "||");
    private static final String POLSKIE = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private static final String CUDZYSLOWY = "„”“‟«»‚‘’'";
    private static final String ZNAKI = "(),:;.=!<>&|@#{}[]+-*/?%~^";

    private final String plik;
    private final String drl;
    private final List<Usterka> usterki;
    private final List<Leksem> leksemy = new ArrayList<>();
    private int i;
    private int wiersz = 1;
    private int poczatekWiersza;
    private boolean innaSpacja;

    Lekser(String plik, String drl, List<Usterka> usterki) {
        this.plik = plik;
        this.drl = drl;
        this.usterki = usterki;
    }

    List<Leksem> leksemy() {
        while (i < drl.length()) {
            char c = drl.charAt(i);
            if (c == '\n') {
                i++;
                nowyWiersz();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                i++;
            } else if (drl.startsWith("//", i)) {
                komentarz(koniecWiersza());
            } else if (drl.startsWith("/*", i)) {
                int koniec = drl.indexOf("*/", i + 2);
                if (koniec < 0) {
                    usterka("niezamkniety-komentarz");
                }
                komentarz(koniec < 0 ? drl.length() : koniec + 2);
            } else if (c == '"') {
                tekst();
            } else if (CUDZYSLOWY.indexOf(c) >= 0) {
                tekstWInnychCudzyslowach();
            } else if (Character.isSpaceChar(c)) {
                innaSpacja(c);
            } else if (slowo(c)) {
                leksem(litera(c) ? Leksem.Rodzaj.SLOWO : Leksem.Rodzaj.LICZBA, koniecSlowa());
            } else {
                znak(c);
            }
        }
        leksem(Leksem.Rodzaj.KONIEC, i);
        return leksemy;
    }

    private void znak(char c) {
        String zlozony = ZNAKI_ZLOZONE.stream()
                .filter(z -> drl.startsWith(z, i))
                .findFirst()
                .orElse("");
        if (!zlozony.isEmpty()) {
            leksem(Leksem.Rodzaj.ZNAK, i + zlozony.length());
        } else if (ZNAKI.indexOf(c) >= 0) {
            leksem(Leksem.Rodzaj.ZNAK, i + 1);
        } else {
            int znak = drl.codePointAt(i);
            usterka("niedozwolony-znak", znakSlownie(znak));
            i += Character.charCount(znak);
        }
    }

    /** A text as word processors quote it: told once, and read to its end. */
    private void tekstWInnychCudzyslowach() {
        int koniec = i + 1;
        while (koniec < drl.length()
                && drl.charAt(koniec) != '"'
                && drl.charAt(koniec) != '\n'
                && CUDZYSLOWY.indexOf(drl.charAt(koniec)) < 0) {
            koniec++;
        }
        usterka("cudzyslow-drukarski", drl.substring(i, i + 1));
        leksem(Leksem.Rodzaj.TEKST, Math.min(koniec + 1, drl.length()));
    }

    /** A blank that word processors put in; told once, because there is hardly ever one alone. */
    private void innaSpacja(char c) {
        if (!innaSpacja) {
            usterka("inna-spacja", znakSlownie(c));
        }
        innaSpacja = true;
        i++;
    }

    private static String znakSlownie(int znak) {
        return Character.isISOControl(znak)
                        || Character.isSpaceChar(znak)
                        || !Character.isDefined(znak)
                        || Character.getType(znak) == Character.FORMAT
                ? String.format("U+%04X", znak)
                : Character.toString(znak);
    }

    private void tekst() {
        int koniec = i + 1;
        while (koniec < drl.length() && drl.charAt(koniec) != '"' && drl.charAt(koniec) != '\n') {
            koniec++;
        }
        if (koniec == drl.length() || drl.charAt(koniec) == '\n') {
            usterka("niezamkniety-tekst");
            i = koniec;
            return;
        }
        String tresc = drl.substring(i + 1, koniec);
        if (tresc.indexOf('\\') >= 0 || tresc.chars().anyMatch(Character::isISOControl)) {
            usterka("niedozwolony-znak", "\\");
        }
        Miejsce poczatek = miejsce();
        i = koniec + 1;
        leksemy.add(new Leksem(Leksem.Rodzaj.TEKST, tresc, poczatek, miejsce()));
    }

    private void komentarz(int koniec) {
        leksem(Leksem.Rodzaj.KOMENTARZ, koniec);
        String tresc = leksemy.get(leksemy.size() - 1).tekst();
        for (int k = tresc.indexOf('\n'); k >= 0; k = tresc.indexOf('\n', k + 1)) {
            wiersz++;
            poczatekWiersza = koniec - tresc.length() + k + 1;
        }
    }

    private int koniecWiersza() {
        int koniec = drl.indexOf('\n', i);
        int doKonca = koniec < 0 ? drl.length() : koniec;
        return doKonca > i && drl.charAt(doKonca - 1) == '\r' ? doKonca - 1 : doKonca;
    }

    private int koniecSlowa() {
        boolean liczba = !litera(drl.charAt(i));
        int koniec = i + 1;
        while (koniec < drl.length()
                && (slowo(drl.charAt(koniec))
                        || (liczba
                                && drl.charAt(koniec) == '.'
                                && koniec + 1 < drl.length()
                                && cyfra(drl.charAt(koniec + 1))))) {
            koniec++;
        }
        return koniec;
    }

    private static boolean slowo(char c) {
        return litera(c) || cyfra(c);
    }

    private static boolean litera(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || POLSKIE.indexOf(c) >= 0;
    }

    private static boolean cyfra(char c) {
        return c >= '0' && c <= '9';
    }

    private void leksem(Leksem.Rodzaj rodzaj, int koniec) {
        Miejsce poczatek = miejsce();
        String tekst = drl.substring(i, koniec);
        i = koniec;
        leksemy.add(new Leksem(rodzaj, tekst, poczatek, miejsce()));
    }

    private void nowyWiersz() {
        wiersz++;
        poczatekWiersza = i;
    }

    private Miejsce miejsce() {
        return new Miejsce(wiersz, i - poczatekWiersza + 1);
    }

    private void usterka(String kod, Object... argumenty) {
        usterki.add(Usterka.of(plik, wiersz, i - poczatekWiersza + 1, kod, argumenty));
    }
}
