package pl.kisstandard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.Czesc;
import pl.kisstandard.model.formularz.Formularz;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Objasnienia;
import pl.kisstandard.model.formularz.Pole;

/** The blank form as YAML: the document of {@link FormularzJson} with labels, hints and allowed values as comments. */
final class FormularzYaml {

    private static final int SZEROKOSC = 110;

    private final Jezyk jezyk;
    private final Komunikaty komunikaty;
    private final StringBuilder yaml = new StringBuilder();
    private final Map<String, Pole> pola = new HashMap<>();
    private final Map<String, Lista> listy = new HashMap<>();

    private FormularzYaml(Jezyk jezyk) {
        this.jezyk = jezyk;
        this.komunikaty = new Komunikaty(jezyk);
        for (Czesc czesc : Formularz.CZESCI) {
            czesc.pola().forEach(pole -> pola.put(pole.wskaznik(), pole));
            czesc.listy().forEach(lista -> listy.put(lista.wskaznik(), lista));
        }
    }

    static String tekst(Jezyk jezyk) {
        FormularzYaml formularz = new FormularzYaml(jezyk);
        formularz.komentarz("", formularz.komunikaty.get("formularz.yaml"));
        formularz.obiekt("", "", FormularzJson.drzewo());
        return formularz.yaml.toString();
    }

    private void obiekt(String wciecie, String wskaznik, ObjectNode obiekt) {
        obiekt.properties().forEach(p -> {
            String miejsce = wskaznik + "/" + p.getKey();
            if (wskaznik.isEmpty() || !pola.containsKey(miejsce)) {
                yaml.append("\n");
            }
            komentarze(wciecie, miejsce);
            yaml.append(wciecie).append(p.getKey()).append(":");
            wartosc(wciecie + "  ", miejsce, p.getValue());
        });
    }

    private void wartosc(String wciecie, String wskaznik, JsonNode wartosc) {
        if (wartosc instanceof ObjectNode obiekt) {
            yaml.append("\n");
            obiekt(wciecie, wskaznik, obiekt);
        } else if (wartosc.isArray() && !wartosc.isEmpty()) {
            yaml.append("\n");
            wartosc.forEach(pozycja -> pozycja(wciecie, pozycja));
        } else {
            yaml.append(wartosc.isNull() ? "" : " " + wartosc).append("\n");
        }
    }

    private void pozycja(String wciecie, JsonNode pozycja) {
        String poczatek = "- ";
        for (Map.Entry<String, JsonNode> p : pozycja.properties()) {
            String wartosc = p.getValue().isNull() ? "" : " " + p.getValue().textValue();
            yaml.append(wciecie)
                    .append(poczatek)
                    .append(p.getKey())
                    .append(":")
                    .append(wartosc)
                    .append("\n");
            poczatek = "  ";
        }
    }

    private void komentarze(String wciecie, String wskaznik) {
        String etykieta = Slownik.pole(jezyk, wskaznik);
        Pole pole = pola.get(wskaznik);
        Lista lista = listy.get(wskaznik);
        if (pole != null) {
            komentarz(wciecie, etykieta + ". " + Objasnienia.pole(jezyk, wskaznik) + wpisz(pole));
        } else if (lista != null) {
            komentarz(wciecie, etykieta + ". " + Objasnienia.pole(jezyk, wskaznik));
            for (Pole p : lista.pola()) {
                komentarz(
                        wciecie,
                        "- " + p.wskaznik() + " (" + lista.etykietaKolumny(jezyk, p) + "). "
                                + Objasnienia.pole(jezyk, lista, p) + wpisz(p));
            }
        } else if (Formularz.CZESCI.stream().anyMatch(c -> c.wskaznik().equals(wskaznik))) {
            komentarz(wciecie, etykieta + ". " + Objasnienia.pole(jezyk, wskaznik));
        } else {
            komentarz(wciecie, etykieta);
        }
    }

    private String wpisz(Pole pole) {
        String kody = String.join(", ", pole.kody());
        String klucz = "formularz.yaml." + pole.typ() + (pole.wielokrotne() ? "-lista" : "");
        return pole.typ() == Pole.Typ.TEKST ? "" : " " + komunikaty.get(klucz, kody);
    }

    private void komentarz(String wciecie, String tekst) {
        for (String linia : Sklad.zlam(tekst, SZEROKOSC - wciecie.length())) {
            yaml.append(wciecie).append("# ").append(linia).append("\n");
        }
    }
}
