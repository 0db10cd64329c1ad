// Kari's case of the 2015 letter, from an empty folder to the year's extract, by keyboard alone.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateExtract } from '../../electron/files/validate-extract.ts';
import { IPLOS_UTTREKK_XSD } from '../../shared/submission/iplos-uttrekk/iplos-uttrekk-xsd.ts';
import { expect, test } from './fixture.ts';
import { chromiumProfiles, filesWith } from './in-clear.ts';
import { Keyboard } from './keyboard.ts';
import { PASSWORD } from './office.ts';
import { pdfText } from './pdf-text.ts';
import { choosesFolder, firstRun, newClient, savesTo } from './walk.ts';

test.describe.configure({ mode: 'serial' });

/** A spring that is over: decisions of the future can't be recorded. */
const now = new Date();
const year = now.getFullYear() - (now.getMonth() < 5 ? 1 : 0);

const IDENTITY_NUMBER = '12836510001';
/** Variables 12–28, as they are typed. */
const SCORES = '14132433311311211';

/** Variables 5–9. */
const HOUSING = [
  [/^5 /, '3'],
  [/^6 /, '1'],
  [/^7 /, '2'],
  [/^8 /, '1'],
  [/^9 /, '1'],
] as const;
/** Service, hours a week, inside the process or not, what it is about. */
const SERVICES = [
  ['44', '4', true, 'trening'],
  ['31', '2', true, 'matlaging'],
  ['44', '1', false, 'sårstell'],
  ['30', '1', false, 'støvsuging'],
] as const;

let keys: Keyboard;
let saved: string;

test.beforeAll(() => {
  saved = mkdtempSync(join(tmpdir(), 'registerkort-saved-'));
});
test.afterAll(() => rmSync(saved, { recursive: true, force: true }));

/** Each service of an extract with its minutes a week, which is all it has in these tests: one segment. */
const servicesIn = (xml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...xml.matchAll(/<tjeneste nr="(\d+)"[^>]*>\s*<segment ([^>]*)\/>\s*<\/tjeneste>/g)].map(
      ([, number = '', segment = '']) => [number, /minutterPerUke="(\d+)"/.exec(segment)?.[1] ?? 'none'],
    ),
  );

test('first run: municipality, caseworker, password, recovery sheet', async ({ win }) => {
  keys = new Keyboard(win);
  await firstRun(keys, win);
});

test('a new client with name, number and address', async ({ win }) => {
  await newClient(keys, win, { family: 'Nordmann', given: 'Kari', number: IDENTITY_NUMBER });
  await keys.tabTo('textbox', 'Gate- eller veiadresse');
  await keys.type('Kongsvegen 4');
  await keys.next('textbox', 'Postnr.');
  await keys.type('2662');
  await keys.next('textbox', 'Poststed');
  await keys.type('Dovre');
});

test('a registration, scored and signed', async ({ win }) => {
  await keys.press('Control+n');
  await keys.at('textbox', 'Registreringsdato');
  await keys.typeOver(`2.3.${String(year)}`);
  await keys.next('group', 'Årsak');
  await keys.press('1');
  for (const [variable, answer] of HOUSING) {
    await keys.tabTo('group', variable);
    await keys.press(answer);
  }

  await keys.tabTo('link', /Lege og tannlege/, 'back');
  await keys.press('Enter');
  await keys.at('textbox', /^10 /);
  await keys.type('-30');
  await keys.next('textbox', /^11 /);
  await keys.type(`26.2.${String(year)}`);

  await keys.tabTo('link', /Funksjonsnivå/, 'back');
  await keys.press('Enter');
  await keys.at('radiogroup', /^12 /);
  await keys.type(SCORES);
  await keys.at('radiogroup', /^28 /);

  await keys.tabTo('link', /Individuell plan/, 'back');
  await keys.press('Enter');
  await keys.at('group', /^52 /);
  await keys.press('n');
  await keys.next('group', 'Koordinator');
  await keys.press('j');
  await keys.next('textbox', 'Koordinator fra');
  await keys.type(`1.3.${String(year)}`);
  await keys.tabTo('textbox', 'Informert dato');
  await keys.type(`2.3.${String(year)}`);
  await keys.next('group', 'Hvem fikk informasjonen');
  await keys.press('1');
  await keys.next('textbox', 'Informert av');
  await keys.type('Berit Haugland');

  await keys.press('Control+Enter');
  await expect(win.getByRole('dialog')).toContainText('Signer registreringen');
  await keys.tabTo('button', 'Signer');
  await keys.press('Enter');
  await expect(win.getByRole('dialog', { name: 'Registreringen er signert' })).toBeVisible();
  await keys.press('Escape');
  await expect(win.getByText('signert og gyldig')).toBeVisible();
});

test('a process of re-/habilitation, with services inside and outside it', async ({ win }) => {
  await keys.tabTo('link', /Tjenester/, 'back');
  await keys.press('Enter');
  await keys.tabTo('button', 'Ny prosess');
  await keys.press('Enter');
  await keys.at('group', 'Type');
  await keys.press('1');
  await keys.next('textbox', 'Vedtatt dato');
  await keys.type(`10.3.${String(year)}`);
  await keys.next('textbox', 'Start');
  await keys.type(`15.3.${String(year)}`);
  await keys.tabTo('textbox', 'Mål');
  await keys.type('Gå til butikken alene');
  await keys.press('Control+Enter');
  await expect(win.getByRole('heading', { name: /^45 / })).toBeVisible();

  for (const [service, hours, inside, note] of SERVICES) {
    await keys.press('Control+d');
    await keys.at('combobox', 'Tjeneste');
    await keys.type(service);
    await keys.press('Enter');
    await keys.next('textbox', 'Vedtatt dato');
    await keys.type(`10.3.${String(year)}`);
    await keys.tabTo('textbox', 'Timer per uke');
    await keys.type(hours);
    await keys.tabTo('textbox', 'Start');
    await keys.type(`15.3.${String(year)}`);
    await keys.tabTo('group', 'Prosess');
    if (inside) await keys.press('1');
    await keys.tabTo('textbox', 'Hva det gjelder');
    await keys.type(note);
    await keys.press('Control+Enter');
    await expect(win.getByRole('cell', { name: note })).toBeVisible();
  }
});

test('as the register sees it', async ({ win }) => {
  await keys.tabTo('link', 'Slik ser registeret det', 'back');
  await keys.press('Enter');
  await keys.tabTo('textbox', 'På dato');
  await keys.typeOver(`30.6.${String(year)}`);
  await expect(win.locator('main dl > div')).toHaveText([
    /^30.*1 t1 t utenfor$/,
    /^31.*2 t2 t innenfor$/,
    /^44.*5 t4 t innenfor\+ 1 t utenfor$/,
    /^45.*Løper/,
    /^Koordinator.*Ja$/,
    /^52.*Nei$/,
  ]);
});

test('the card on the screen and as PDF', async ({ app, win }) => {
  await keys.tabTo('link', 'Papirer', 'back');
  await keys.press('Enter');
  await expect(win.frameLocator('iframe').getByText(IDENTITY_NUMBER).first()).toBeVisible();
  const file = join(saved, 'kari.pdf');
  await savesTo(app, file);
  await keys.press('Control+p');
  await expect(win.getByRole('status')).toContainText('kari.pdf');

  const card = pdfText(file);
  expect(card).toContain('Nordmann, Kari');
  expect(card).toContain(IDENTITY_NUMBER);
  expect(card).toContain('Helsetjenester i hjemmet');
  expect(card).toContain('30: 1 t · 31: 2 t · 44: 5 t · 45 · koordinator');
});

test('the list of clients as PDF, as it is shown', async ({ app, win }) => {
  await keys.tabTo('link', 'Klienter', 'back');
  await keys.press('Enter');
  await expect(win.getByRole('grid')).toBeVisible();
  const file = join(saved, 'liste.pdf');
  await savesTo(app, file);
  await keys.press('Control+p');
  await expect(win.frameLocator('iframe').getByText('Nordmann, Kari')).toBeVisible();
  await keys.press('Control+p');
  await expect(win.getByRole('status')).toContainText('liste.pdf');

  const list = pdfText(file);
  expect(list).toContain('1 klient. Sortert etter navn.');
  expect(list).toContain('Nordmann, Kari');
  expect(list).toContain(IDENTITY_NUMBER);
  expect(list).toContain('side 1 av 1');
});

test("the year's extract", async ({ app, win }) => {
  await choosesFolder(app, saved);
  await keys.tabTo('link', 'Uttrekk', 'back');
  await keys.press('Enter');
  await keys.tabTo('combobox', 'Rapporteringsår');
  const years = win.getByRole('combobox', { name: 'Rapporteringsår' });
  // It begins at this year, or in January at the last one; Kari's is one of the two.
  if ((await years.inputValue()) !== String(year)) await keys.press('ArrowDown');
  await expect(years).toHaveValue(String(year));
  await expect(win.getByText('1 person kommer med.')).toBeVisible();
  await keys.next('group', 'Hva slags uttrekk');
  await keys.press('ArrowDown');
  await keys.next('button', 'Velg mappe');
  await keys.press('Enter');
  await expect(win.getByText(saved)).toBeVisible();
  await keys.tabTo('button', 'Lag uttrekket');
  await keys.press('Enter');
  await expect(win.getByText('Uttrekket er laget, kontrollert og skrevet, med 1 person.')).toBeVisible();

  const [name] = readdirSync(saved).filter((one) => one.endsWith('.xml'));
  expect(name).toBe(`iplos-3431-${String(year)}-01.xml`);
  const file = join(saved, name ?? '');
  expect(await validateExtract(file, IPLOS_UTTREKK_XSD)).toEqual([]);
  const xml = readFileSync(file, 'utf8');
  expect(servicesIn(xml)).toEqual({ 30: '60', 31: '120', 44: '300', 45: 'none' });
  expect(xml).toContain(`<variabel nr="koordinator" kode="ja" fra="${String(year)}-03-01"/>`);
  expect(xml).not.toMatch(/nordmann|kari|haugland/i);
  expect(xml).not.toContain(IDENTITY_NUMBER);
});

test('nothing of it stands in clear in the folder of the program, open or locked', async ({
  app,
  session,
  userData,
}) => {
  console.log(`Kari's case took ${String(keys.strokes + keys.letters)} keystrokes.`);
  const folders = [userData, ...chromiumProfiles(app.process().pid ?? 0)];
  const hits = (): readonly string[] =>
    ['Nordmann', 'nordmann', IDENTITY_NUMBER, 'Kongsvegen', 'sårstell', PASSWORD].flatMap((text) =>
      folders.flatMap((folder) => filesWith(folder, text)),
    );
  expect(hits()).toEqual([]);
  await keys.press('Control+l');
  await session.nextWindow();
  expect(hits()).toEqual([]);
  // That the search sees what is there: the office isn't secret, and stands in the vault file.
  expect(filesWith(userData, 'Tjenestekontoret')).not.toEqual([]);
});
