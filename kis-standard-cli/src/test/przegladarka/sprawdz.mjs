// node sprawdz.mjs PAGE...: looks at each page in Chromium and writes, for each, a line of JSON:
// {"strona", "zbadano": how many times a rule of axe-core found something to judge, "usterki": [what is wrong]}
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ZNACZNIKI = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
// What the size of the window and the colour scheme can change.
const WYGLAD = ['color-contrast', 'scrollable-region-focusable'];
const PELNA = 1280;
const ZOOM_200 = 640;
const ZOOM_400 = 320;

// WCAG 2.1, 1.4.12. A style sheet made by script is let in by any Content Security Policy.
const ODSTEPY = `* { letter-spacing: .12em !important; line-height: 1.5 !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

const przegladarka = await chromium.launch({
  executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
try {
  const strony = process.argv.slice(2);
  const poKolei = async () => {
    for (let strona = strony.shift(); strona; strona = strony.shift()) {
      console.log(JSON.stringify({ strona, ...await zbadaj(pathToFileURL(strona).href) }));
    }
  };
  await Promise.all([poKolei(), poKolei()]); // while one page is loaded, another is judged
} finally {
  await przegladarka.close();
}

async function zbadaj(adres) {
  const usterki = new Set();
  let zbadano = 0;
  const karta = await przegladarka.newPage();
  karta.on('request', (zadanie) => zadanie.url() === adres || usterki.add(`siec: ${zadanie.url()}`));
  karta.on('console', (wpis) => ['error', 'warning'].includes(wpis.type()) && usterki.add(`konsola: ${wpis.text()}`));
  karta.on('pageerror', (blad) => usterki.add(`konsola: ${blad.message}`));

  const axe = async (gdzie, zakres = ZNACZNIKI) => {
    const wynik = await karta.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(zakres)} })`);
    const opisz = (reguly, jak) => reguly.forEach((regula) => regula.nodes.forEach((wezel) => usterki.add(
      `axe ${regula.id} (${gdzie})${jak}: ${wezel.target.join(' ')} – ${wezel.failureSummary.replace(/\s+/g, ' ')}`)));
    opisz(wynik.violations, '');
    // What axe cannot tell is not known to be right.
    opisz(wynik.incomplete.map((r) => ({ ...r, nodes: r.nodes.filter((w) => !sprawdzonyGdzieIndziej(w)) })), ', nierozstrzygnięte');
    zbadano += wynik.passes.length + wynik.violations.length;
  };
  const uklad = async (szerokosc, gdzie) => {
    await karta.setViewportSize({ width: szerokosc, height: 900 });
    (await karta.evaluate(niemieszczaceSie)).forEach((opis) => usterki.add(`uklad (${gdzie}): ${opis}`));
  };

  const tabele = async () => {
    const drzewo = await (await karta.context().newCDPSession(karta)).send('Accessibility.getFullAXTree');
    const role = drzewo.nodes.filter((wezel) => !wezel.ignored).map((wezel) => wezel.role.value);
    return ['table', 'caption', 'row', 'rowheader', 'columnheader', 'cell']
      .map((rola) => `${rola}: ${role.filter((r) => r === rola).length}`).join(', ');
  };

  await karta.setViewportSize({ width: PELNA, height: 900 });
  await karta.goto(adres, { waitUntil: 'load' });
  (await karta.evaluate(martweKotwice)).forEach((cel) => usterki.add(`kotwica: ${cel}`));
  await karta.evaluate(AXE);
  await karta.evaluate(() => document.querySelectorAll('details').forEach((szczegoly) => { szczegoly.open = true; }));
  await axe('1280 px');
  const szerokie = await tabele();
  await karta.emulateMedia({ colorScheme: 'dark' });
  await axe('1280 px, ciemne', WYGLAD);
  await karta.emulateMedia({ colorScheme: 'light' });
  await uklad(PELNA, '1280 px');
  await uklad(ZOOM_200, '200 %');
  await uklad(ZOOM_400, '320 px');
  await axe('320 px', WYGLAD);
  const waskie = await tabele();
  if (waskie !== szerokie) usterki.add(`uklad (320 px): znikły części tabel; było ${szerokie}; jest ${waskie}`);
  await karta.evaluate((css) => {
    const odstepy = new CSSStyleSheet();
    odstepy.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, odstepy];
  }, ODSTEPY);
  await uklad(ZOOM_400, '320 px, odstępy');
  await uklad(PELNA, '1280 px, odstępy');
  if (await karta.$('#filtry')) await raport(karta, axe, uklad, usterki);
  await karta.close();
  return { zbadano, usterki: [...usterki] };
}

/** The table of a batch once it is sorted and filtered by keyboard, then when nothing is left of it. */
async function raport(karta, axe, uklad, usterki) {
  const spodziewane = async (co, jest, ma) => { if (jest !== ma) usterki.add(`raport: ${co}: „${jest}” zamiast „${ma}”`); };
  const naglowek = karta.locator('#tabela thead th').nth(5);
  await naglowek.locator('button').focus();
  await karta.keyboard.press('Enter');
  await spodziewane('sortowanie', await naglowek.getAttribute('aria-sort'), 'descending');
  const odchylenia = await karta.locator('#tabela tbody tr td:nth-child(6)').allTextContents();
  await spodziewane('kolejność', odchylenia.join(), [...odchylenia].sort((a, b) => b - a).join());
  await karta.locator('#opinia').selectOption('p2');
  await spodziewane('opinie', await karta.locator('#tabela tbody .p2').count(), await karta.locator('#tabela tbody tr').count());
  await uklad(ZOOM_400, '320 px, posortowane');
  await axe('320 px, posortowane');
  await uklad(PELNA, '1280 px, posortowane');
  await axe('1280 px, posortowane');
  await karta.locator('#szukane').fill('nic takiego');
  await karta.locator('#tabela tbody tr').first().waitFor({ state: 'detached' });
  await axe('1280 px, puste', WYGLAD);
  await karta.locator('#filtry button').click();
  await karta.locator('#tabela tbody tr').first().waitFor();
}

/**
 * Whether axe-core only says that it does not judge the contrast of texts in pictures, of texts of one letter (BarwyTest
 * does both), of texts that a scrolled region cuts off, and of a header that spans rows, which it takes for covered by the
 * rows beside it; headers of one row have the same colours.
 */
function sprawdzonyGdzieIndziej(wezel) {
  const nieocenia = ['shortTextContent', 'elmPartiallyObscured'];
  return wezel.any.every((proba) => proba.id === 'color-contrast'
    && (wezel.html.startsWith('<text')
      || (proba.data?.messageKey === 'bgOverlap' && /^<th[^>]* rowspan="[2-9]/.test(wezel.html))
      || nieocenia.includes(proba.data?.messageKey)));
}

/** In the page: links to places that are not there. */
function martweKotwice() {
  return [...document.querySelectorAll('a[href^="#"]')]
    .map((odnosnik) => odnosnik.getAttribute('href'))
    .filter((cel) => !document.getElementById(decodeURIComponent(cel.slice(1))));
}

/** In the page: what makes the reader scroll sideways, and text that sticks out of its box or is cut off by it. */
function niemieszczaceSie() {
  const korzen = document.documentElement;
  const znalezione = korzen.scrollWidth > korzen.clientWidth
    ? [`strona ma ${korzen.scrollWidth} px, okno ${korzen.clientWidth} px`] : [];
  for (const element of document.body.querySelectorAll('*')) {
    const styl = getComputedStyle(element);
    // Hidden on purpose, for screen readers: one pixel, or clipped to nothing.
    const ukryty = !(element instanceof HTMLElement) || element.closest('svg') || element.clientHeight <= 1
      || [...zPrzodkami(element)].some((e) => getComputedStyle(e).clipPath.startsWith('inset(50%'));
    const przewijany = (os) => ['auto', 'scroll'].includes(styl[`overflow${os}`]);
    if (!ukryty && element.scrollWidth > element.clientWidth + 1 && !przewijany('X')) {
      znalezione.push(`za szerokie: ${opis(element)}`);
    }
    if (!ukryty && element.scrollHeight > element.clientHeight + 1 && ['hidden', 'clip'].includes(styl.overflowY)) {
      znalezione.push(`ucięte: ${opis(element)}`);
    }
  }
  return znalezione;

  function* zPrzodkami(element) {
    for (let e = element; e; e = e.parentElement) yield e;
  }

  function opis(element) {
    return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} „${element.textContent.trim().slice(0, 40)}”`;
  }
}
