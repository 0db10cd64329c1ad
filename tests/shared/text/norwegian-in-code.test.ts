import { describe, expect, test } from 'vitest';
import { literalsOf, wordsForTheEye } from './literals.ts';
import { norwegianIn } from './norwegian.ts';
import { sourcesOf } from './sources.ts';

/** Where Norwegian belongs: the first are the texts themselves, in both languages or as data. */
const WHERE_IT_STANDS = [
  'shared/text/',
  'shared/catalogue/',
  'shared/demo/',
  // The sentence of a rule stands beside its check.
  'shared/rules/',
  // Element names and codes of a file.
  'shared/submission/iplos-uttrekk/',
  // Column headings, and words in cells, that spreadsheets come with.
  'shared/interchange/csv/',
];

/** Words that are something else than text, each in its file. */
const EXCEPT: Readonly<Record<string, readonly string[]>> = {
  // Words for passwords that are proposed, the same in every language.
  'shared/record/password-word-list.ts': ['*'],
  // A password that is no secret, kept in databases that exist.
  'electron/usecases/practice.ts': ['personer'],
  // Letters that are searched for as others.
  'shared/record/search-key.ts': ['æ', 'ø', 'å'],
  // How an answer is kept as typed text.
  'shared/record/forms/typed.ts': ['ja', 'nei'],
  // A file format's name.
  'electron/cli/commands/extract.ts': ['uttrekk'],
  // Class names of the printed papers.
  'electron/pdf/card-css.ts': ['*'],
  'electron/pdf/card-html.ts': ['kort'],
};

/** The program's own name, in any form; and the tags of a page of HTML with all that stands in them. */
const NO_TEXT = /registerkort|<[^<>]*(?:>|$)|^[^<>]*>/gi;

const norwegianOf = (path: string, text: string) => {
  const except = EXCEPT[path] ?? [];
  return literalsOf(path, text).flatMap((literal) => {
    const found = norwegianIn(literal.text.replaceAll(NO_TEXT, ' ')).filter(
      (word) => !except.includes('*') && !except.includes(word),
    );
    return found.length === 0 ? [] : [`${path}:${literal.line} ${found.join(' ')}`];
  });
};

const code = sourcesOf('shared', 'electron', 'db', 'renderer').filter(
  ({ path }) => !WHERE_IT_STANDS.some((folder) => path.startsWith(folder)),
);

test('no text in Norwegian stands in code', () => {
  expect(code.length).toBeGreaterThan(300);
  expect(code.flatMap(({ path, text }) => norwegianOf(path, text))).toEqual([]);
});

test('no word that is shown stands in a component, in any language', () => {
  const shown = code.flatMap(({ path, text }) =>
    wordsForTheEye(path, text).map((word) => `${path}: ${word}`),
  );
  // The program's name.
  expect(shown).toEqual([
    'renderer/frame/AppBar.tsx: Registerkort',
    'renderer/frame/CalmPage.tsx: Registerkort',
  ]);
});

test('every exception is still needed', () => {
  for (const path of Object.keys(EXCEPT)) {
    const text = code.find((source) => source.path === path)?.text ?? '';
    expect(
      literalsOf(path, text).flatMap((literal) => norwegianIn(literal.text)),
      path,
    ).not.toEqual([]);
  }
});

describe('planted in code, it is found', () => {
  test.each([
    ['a string in bokmål', `const a = 'Lagre ikke';`],
    ['a string in nynorsk', `throw new Error('Kom ikkje inn');`],
    ['a template', 'const a = `Mangler ${n} svar`;'],
    ['a letter of its own', `const a = 'Går';`],
    ['text in JSX', `const A = () => <p>Lukk</p>;`],
    ['an attribute', `const A = () => <p aria-label="Velg klient" />;`],
    ['text in a page of HTML', 'const a = html`<td class="x">Vedtak</td>`;'],
    ['both languages side by side', `const t = { nb: 'Ingen funn', nn: 'Ingen funn' };`],
  ])('%s', (_, source) => {
    expect(norwegianOf('x.tsx', source)).toHaveLength(source.includes('nb:') ? 2 : 1);
  });

  test.each([
    ['a comment', `// Ikke lagret`],
    ['an import', `import { a } from './søknad.ts';`],
    ['a name', `const søknad = row['søknad'];`],
    ['a key', `const a = { 'vedtak': 1 };`],
    ['a type', `let a: 'vedtak' | 'avslag';`],
    ['a class of HTML', 'const a = html`<td class="skriv"></td>`;'],
  ])('but %s is no text', (_, source) => {
    expect(norwegianOf('x.tsx', source)).toEqual([]);
  });

  test.each([
    ['<p>OK then</p>', ['OK then']],
    ['<p title="Close" lang="nb">{t.close} –</p>', ['Close']],
    ['<p className="wide">· {t.close}</p>', []],
  ])('words for the eye: %s', (jsx, words) => {
    expect(wordsForTheEye('x.tsx', `const A = () => ${jsx};`)).toEqual(words);
  });
});
