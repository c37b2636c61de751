package pl.kisstandard.cli.raport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * A chart of bars or tiles and texts on two axes of numbers, told to Lets-Plot layer by layer. The second axis runs from
 * the top down.
 *
 * @param szerokosc of the picture, in pixels
 * @param zakresX what the first axis shows
 * @param zakresY what the second axis shows
 * @param barwy fill by the word that stands for it in the data
 */
record Wykres(
        int szerokosc,
        int wysokosc,
        List<Double> zakresX,
        List<Double> zakresY,
        Map<String, String> barwy,
        List<Object> warstwy) {

    private static final List<String> BEZ = List.of(
            "axis_title", "axis_text", "axis_line", "axis_ticks", "panel_grid", "panel_background", "plot_background");

    /** How a text stands to its point. */
    enum Strona {
        PRZED,
        NA,
        ZA
    }

    /** A rectangle or a text at a point. */
    record Punkt(double x, double y, String znaczenie) {}

    Wykres(int szerokosc, int wysokosc, List<Double> zakresX, List<Double> zakresY, Map<String, String> barwy) {
        this(szerokosc, wysokosc, zakresX, zakresY, barwy, new ArrayList<>());
    }

    /** Adds horizontal bars; those of one y are stacked in the order of the colours. */
    Wykres slupki(List<Punkt> punkty) {
        warstwy.add(warstwa("bar", punkty, "fill")
                .z("stat", "identity")
                .z("orientation", "y")
                .z("width", 0.76));
        return this;
    }

    /** Adds tiles. */
    Wykres kafelki(List<Punkt> punkty) {
        warstwy.add(warstwa("tile", punkty, "fill"));
        return this;
    }

    /** Adds texts; without any, nothing. */
    Wykres napisy(List<Punkt> punkty, Strona strona, String barwa, double rozmiar) {
        if (!punkty.isEmpty()) {
            warstwy.add(warstwa("text", punkty, "label")
                    .z("hjust", strona == Strona.PRZED ? 1.0 : strona == Strona.NA ? 0.5 : 0.0)
                    .z("color", barwa)
                    .z("size", rozmiar));
        }
        return this;
    }

    /** The picture as Lets-Plot draws it. */
    String rysuj() {
        Opis motyw = new Opis().z("legend_position", "none");
        BEZ.forEach(czesc -> motyw.z(czesc, "blank"));
        Opis plot = new Opis()
                .z("kind", "plot")
                .z("theme", motyw)
                .z("layers", warstwy)
                .z("coord", new Opis().z("name", "cartesian"))
                .z("scales", lista(os("x", zakresX), os("y", zakresY).z("trans", "reverse"), skalaBarw()))
                .z("ggsize", new Opis().z("width", szerokosc).z("height", wysokosc));
        return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(plot, null, (w, h, barwy) -> "", false);
    }

    private static Opis os(String nazwa, List<Double> zakres) {
        return new Opis()
                .z("aesthetic", nazwa)
                .z("limits", lista(zakres.toArray()))
                .z("expand", lista(0.0, 0.0));
    }

    private Opis skalaBarw() {
        return new Opis()
                .z("aesthetic", "fill")
                .z("limits", lista(barwy.keySet().toArray()))
                .z("values", lista(barwy.values().toArray()));
    }

    private static Opis warstwa(String geom, List<Punkt> punkty, String coZnaczy) {
        Opis dane = new Opis()
                .z("x", lista(punkty.stream().map(Punkt::x).toArray()))
                .z("y", lista(punkty.stream().map(Punkt::y).toArray()))
                .z("z", lista(punkty.stream().map(Punkt::znaczenie).toArray()));
        Opis znaczenia = new Opis().z("x", "x").z("y", "y").z(coZnaczy, "z");
        return new Opis().z("geom", geom).z("data", dane).z("mapping", znaczenia);
    }

    private static List<Object> lista(Object... elementy) {
        return new ArrayList<>(List.of(elementy));
    }

    /** What Lets-Plot is told: names and values. It takes no immutable ones. */
    private static final class Opis extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1;

        Opis z(String nazwa, Object wartosc) {
            put(nazwa, wartosc);
            return this;
        }
    }
}
