package pl.kisstandard.rules.wyrocznia;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Every combination of the values that the decision table of one criterion tells apart.
 *
 * @param kryterium id of the criterion
 * @param ile how many wnioski there are
 * @param wnioski the wnioski
 */
record Wyliczenie(String kryterium, int ile, Supplier<Stream<Wniosek>> wnioski) {
    static List<Wyliczenie> wszystkie() {
        return Stream.of(
                        WyliczeniaLokalu.wszystkie(),
                        WyliczeniaKadry.wszystkie(),
                        WyliczeniaOrganizacji.wszystkie(),
                        WyliczeniaWspolpracy.wszystkie(),
                        WyliczeniaUslug.wszystkie())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return kryterium + ", " + ile;
    }
}
