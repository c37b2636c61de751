package pl.kisstandard.rules.fakty;

import java.util.Map;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.Kadra;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.UslugiGrupowe;
import pl.kisstandard.model.wniosek.UslugiIndywidualne;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.WspolpracaLokalna;

/** A criterion of a KIS standard together with the sections of the wniosek; a section left out reads as empty. */
public final class KryteriumKis extends Kryterium {

    private final Wniosek wniosek;

    public KryteriumKis(String id, Map<String, Object> parametry, Pytania pytania, Wniosek wniosek) {
        super(id, parametry, pytania);
        this.wniosek = wniosek;
    }

    public Wniosek getWniosek() {
        return wniosek;
    }

    public BazaLokalowa getBazaLokalowa() {
        return wniosek.bazaLokalowa() == null ? BazaLokalowa.PUSTA : wniosek.bazaLokalowa();
    }

    public Kadra getKadra() {
        return wniosek.kadra() == null ? Kadra.PUSTA : wniosek.kadra();
    }

    public PrzygotowanieOrganizacyjne getPrzygotowanieOrganizacyjne() {
        return wniosek.przygotowanieOrganizacyjne() == null
                ? PrzygotowanieOrganizacyjne.PUSTE
                : wniosek.przygotowanieOrganizacyjne();
    }

    public WspolpracaLokalna getWspolpracaLokalna() {
        return wniosek.wspolpracaLokalna() == null ? WspolpracaLokalna.PUSTA : wniosek.wspolpracaLokalna();
    }

    public UslugiIndywidualne getUslugiIndywidualne() {
        return wniosek.uslugiIndywidualne() == null ? UslugiIndywidualne.PUSTE : wniosek.uslugiIndywidualne();
    }

    public UslugiGrupowe getUslugiGrupowe() {
        return wniosek.uslugiGrupowe() == null ? UslugiGrupowe.PUSTE : wniosek.uslugiGrupowe();
    }
}
