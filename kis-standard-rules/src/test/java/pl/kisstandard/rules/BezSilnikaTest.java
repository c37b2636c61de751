package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.json.WniosekWriter;

/** A released rule set judges as it is without the engine: what the engine says was written down when it was built. */
public class BezSilnikaTest {

    /** The reasons of all rows, for a caller on another class path. */
    public static String przyczyny(byte[] wniosek) {
        ZestawRegul zestaw = ZestawRegul.load(Zestaw.ID);
        return zestaw.kryteria().stream()
                .map(id -> zestaw.werdykt(
                                id, WniosekReader.read(wniosek, "wniosek.json").wniosek())
                        .przyczyna())
                .toList()
                .toString();
    }

    @Test
    void no_class_of_the_engine_is_needed() throws Exception {
        List<URL> bezSilnika = new ArrayList<>();
        for (String plik : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!new File(plik).getName().matches("(drools|kie)-.*")) {
                bezSilnika.add(Path.of(plik).toUri().toURL());
            }
        }
        byte[] wzorzec = WniosekWriter.toJson(Zestaw.wzorzec().wniosek());

        try (URLClassLoader loader =
                new URLClassLoader(bezSilnika.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertThat(loader.getResource("org/kie/api/KieBase.class")).isNull();
            assertThat(loader.loadClass(BezSilnikaTest.class.getName())
                            .getMethod("przyczyny", byte[].class)
                            .invoke(null, wzorzec))
                    .isEqualTo(przyczyny(wzorzec));
        }
    }
}
