package pl.kisstandard.rules.internal.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.internal.Reguly;
import pl.kisstandard.rules.internal.drl.Drl;
import pl.kisstandard.rules.internal.drl.PonumerowaneReguly;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/**
 * Rules compiled to an executable model.
 *
 * @param klasy class files by path
 * @param modele names of the model classes to load
 */
record SkompilowaneReguly(Map<String, byte[]> klasy, List<String> modele) {

    /**
     * Compiles rules that have passed the checks. What is compiled is written from their tree; the names of the classes
     * follow from it and the given names alone.
     */
    static SkompilowaneReguly compile(String nazwa, String wersja, Map<String, Drl> reguly) {
        KieServices kie = KieServices.get();
        ReleaseId wydanie = kie.newReleaseId("pl.kisstandard", nazwa, wersja);
        KieFileSystem pliki = kie.newKieFileSystem();
        pliki.generateAndWritePomXML(wydanie);
        reguly.forEach((id, drl) -> pliki.write("src/main/resources/" + id + "/kryterium.drl", maszynowo(drl)));
        KieBuilder kompilator = kie.newKieBuilder(pliki).buildAll(ExecutableModelProject.class);
        try {
            List<Message> bledy = kompilator.getResults().getMessages(Message.Level.ERROR);
            if (!bledy.isEmpty()) {
                throw new BlednyZestawException(bledy.stream()
                        .map(b -> b.getPath()
                                + ": silnik reguł odrzucił reguły, choć przeszły kontrolę; to błąd programu,"
                                + " zgłoś go razem z tym plikiem: " + b.getText())
                        .toList());
            }
            return odczytaj((InternalKieModule) kompilator.getKieModule());
        } finally {
            kie.getRepository().removeKieModule(wydanie);
        }
    }

    private static String maszynowo(Drl drl) {
        return ZapisDrl.write(PonumerowaneReguly.of(drl).drl());
    }

    private static SkompilowaneReguly odczytaj(InternalKieModule modul) {
        Map<String, byte[]> klasy = new LinkedHashMap<>();
        List<String> modele = new ArrayList<>();
        modul.getFileNames().stream().sorted().forEach(plik -> {
            if (plik.endsWith("/drools-model")) {
                new String(modul.getBytes(plik), StandardCharsets.UTF_8)
                        .lines()
                        .filter(wiersz -> !wiersz.contains(":") && !wiersz.isBlank())
                        .forEach(modele::add);
            } else if (plik.endsWith(".class") && !plik.startsWith("org/drools/project/")) {
                klasy.put(plik, modul.getBytes(plik));
            }
        });
        return new SkompilowaneReguly(klasy, modele);
    }

    /** Loads them by a class loader of their own; when it is dropped, they are freed. */
    Reguly load() {
        Reguly reguly = Reguly.load(modele, loader());
        reguly.zbuduj();
        return reguly;
    }

    private ClassLoader loader() {
        return new ClassLoader(SkompilowaneReguly.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String nazwa) throws ClassNotFoundException {
                byte[] klasa = klasy.get(nazwa.replace('.', '/') + ".class");
                if (klasa == null) {
                    throw new ClassNotFoundException(nazwa);
                }
                return defineClass(nazwa, klasa, 0, klasa.length);
            }
        };
    }
}
