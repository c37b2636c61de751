'use strict';
// Sorts, filters and pages the table of wnioski. Without it the page shows all rows in the order of the files.
document.documentElement.className = 'js';
document.addEventListener('DOMContentLoaded', () => {
  const tabela = document.getElementById('tabela');
  if (!tabela) return;
  const NA_STRONIE = 200;
  const STOPNIE = ['', 'n', 'b', 'o', 'x', 'p0', 'p1', 'p2', 'p3'];
  const id = nazwa => document.getElementById(nazwa);
  const bezOgonkow = tekst => tekst.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
  const jezyk = document.documentElement.lang;
  const liczba = n => n.toLocaleString(jezyk, {useGrouping: 'always'});
  const kolejnosc = new Intl.Collator('pl', {numeric: true});
  const filtry = id('filtry'), stan = id('stan'), strony = id('strony');
  const naglowki = [...tabela.tHead.rows[0].cells];
  const wszystkie = [...tabela.tBodies[0].rows].map((tr, nr) => ({tr, nr, tekst: null}));
  let widoczne = wszystkie, poczatek = 0, kolumna = -1, malejaco = false;

  const cialo = document.createElement('tbody');
  cialo.className = 'g';
  tabela.tBodies[0].replaceWith(cialo);

  const KLUCZE = {
    t: td => td.textContent,
    n: td => +td.textContent,
    k: td => STOPNIE.indexOf(td.className)
  };

  function szukane(wiersz) {
    wiersz.tekst ??= bezOgonkow([0, 1, 2].map(i => wiersz.tr.cells[i].textContent).join('\n'));
    return wiersz.tekst;
  }

  function filtruj() {
    const slowa = bezOgonkow(id('szukane').value).split(/\s+/).filter(Boolean);
    const opinia = id('opinia').value, kryterium = id('kryterium').value, wynik = id('wynik').value;
    const pierwsze = naglowki.length - id('kryterium').options.length + 1;
    const pasuje = ({tr}) => kryterium
      ? tr.cells[pierwsze + +kryterium].textContent.trim() === wynik
      : [...tr.cells].slice(pierwsze).some(td => td.textContent.trim() === wynik);
    widoczne = wszystkie.filter(w =>
      (!opinia || w.tr.cells[3].className === opinia) &&
      slowa.every(s => szukane(w).includes(s)) &&
      (!wynik || pasuje(w)));
    sortuj();
  }

  function sortuj() {
    if (kolumna >= 0) {
      const rodzaj = naglowki[kolumna].dataset.t;
      for (const w of widoczne) w.klucz = KLUCZE[rodzaj](w.tr.cells[kolumna]);
      const porownaj = rodzaj === 't' ? (a, b) => kolejnosc.compare(a.klucz, b.klucz) : (a, b) => a.klucz - b.klucz;
      const znak = malejaco ? -1 : 1;
      widoczne.sort((a, b) => znak * porownaj(a, b) || a.nr - b.nr);
    }
    poczatek = 0;
    pokaz();
  }

  function pokaz() {
    const koniec = Math.min(poczatek + NA_STRONIE, widoczne.length);
    cialo.replaceChildren(...widoczne.slice(poczatek, koniec).map(w => w.tr));
    const wzor = widoczne.length ? stan.dataset.strona : stan.dataset.nic;
    const liczby = [poczatek + 1, koniec, widoczne.length, wszystkie.length];
    stan.textContent = wzor.replace(/\{(\d)\}/g, (_, i) => liczba(liczby[i]));
    strony.hidden = widoczne.length <= NA_STRONIE;
    id('wstecz').setAttribute('aria-disabled', poczatek === 0);
    id('dalej').setAttribute('aria-disabled', koniec === widoczne.length);
  }

  function przewin(o) {
    const nowy = poczatek + o;
    if (nowy < 0 || nowy >= widoczne.length) return;
    poczatek = nowy;
    pokaz();
    tabela.parentElement.scrollTop = 0;
  }

  naglowki.forEach((th, i) => {
    const przycisk = document.createElement('button');
    przycisk.type = 'button';
    przycisk.append(...th.childNodes);
    th.append(przycisk);
    przycisk.addEventListener('click', () => {
      malejaco = kolumna === i ? !malejaco : th.dataset.t !== 't';
      if (kolumna >= 0) naglowki[kolumna].removeAttribute('aria-sort');
      kolumna = i;
      th.setAttribute('aria-sort', malejaco ? 'descending' : 'ascending');
      sortuj();
    });
  });
  let zwloka;
  id('szukane').addEventListener('input', () => {
    clearTimeout(zwloka);
    zwloka = setTimeout(filtruj, 150);
  });
  filtry.addEventListener('change', filtruj);
  filtry.addEventListener('submit', e => e.preventDefault());
  filtry.addEventListener('reset', () => {
    if (kolumna >= 0) naglowki[kolumna].removeAttribute('aria-sort');
    kolumna = -1;
    setTimeout(filtruj);
  });
  id('wstecz').addEventListener('click', () => przewin(-NA_STRONIE));
  id('dalej').addEventListener('click', () => przewin(NA_STRONIE));
  document.querySelectorAll('.k a[href="#wnioski"]').forEach(a => a.addEventListener('click', () => {
    filtry.reset();
    id('opinia').value = a.parentElement.className;
  }));
  addEventListener('beforeprint', () => cialo.replaceChildren(...widoczne.map(w => w.tr)));
  addEventListener('afterprint', pokaz);
  filtry.hidden = false;
  filtruj();
});
