import { describe, expect, it } from 'vitest';
import { cardDocument } from '../../../electron/pdf/card-html.ts';
import { toHtml } from '../../../electron/pdf/standalone.ts';
import { cardOf } from '../../../shared/papers/card.ts';
import type { CardRequest } from '../../../shared/papers/card-request.ts';
import type { Client } from '../../../shared/record/client.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { aClient, aRegistration, aRehabilitation } from '../../builders/client.ts';
import { specimen } from '../../builders/specimen.ts';

const documentOf = (client: Client, overrides: Partial<CardRequest> = {}) =>
  cardDocument(
    cardOf(client, {
      registration: client.registrations[0] ?? null,
      date: '2026-04-14',
      printedAt: '2026-04-14T10:42',
      municipality: { number: '9998', name: 'Øvelseskommunen', district: null },
      purpose: 'municipality',
      language: 'nb',
      blank: false,
      diagnosisTitle: (code) => (code === 'K90' ? 'Hjerneslag' : null),
      ...overrides,
    }),
  );

describe('the card as HTML', () => {
  it.each(LANGUAGES)('is what was looked at (%s)', async (language) => {
    const card = toHtml(documentOf(specimen, { language }));
    await expect(card).toMatchFileSnapshot(`../../golden/card/specimen.${language}.html`);
    const worksheet = toHtml(documentOf(specimen, { language, blank: 'client' }));
    await expect(worksheet).toMatchFileSnapshot(`../../golden/card/worksheet.${language}.html`);
  });

  it('crosses one box for each answer', () => {
    const { body } = documentOf(specimen);
    // One reason, five codes, 17 scores, a rejection, plan and coordinator.
    expect(body.match(/<span class="k on">X<\/span>/g)).toHaveLength(1 + 5 + 17 + 1 + 2);
  });

  it('says what is missing in words', () => {
    const empty = aClient({ informed: null });
    const { body } = documentOf(empty);
    expect(body.match(/Ingen registrert/g)).toHaveLength(3);
    expect(body).toContain('Ikke registrert');
    expect(body).toContain('ingen tjenester');
    const unknown = aRegistration({ values: { ...aRegistration().values, 10: null } });
    expect(documentOf(aClient({ registrations: [unknown] })).body).toContain('ikke kjent');
  });

  it('has a heading, a scope or a name for every table, and no style of its own in markup', () => {
    for (const blank of [false, 'client', 'code'] as const) {
      const { body } = documentOf(specimen, { blank });
      for (const table of body.match(/<table[^>]*>/g) ?? [])
        expect(table).toMatch(/role="presentation"|aria-labelledby="o[1-7u]"|aria-label="[^"]+"/);
      expect(body).not.toMatch(/<th(?![^>]*scope=)[ >]/);
      expect(body).not.toMatch(/ style=|<style|<script|javascript:| on\w+=/);
    }
  });

  it('takes the space for notes from a worksheet with many services', () => {
    const many = { ...specimen, decisions: [...specimen.decisions, ...specimen.decisions] };
    const height = (client: Client): number =>
      Number(/\.notat\{height:([\d.]+)mm/.exec(documentOf(client, { blank: 'client' }).css)?.[1]);
    expect(height(aClient())).toBe(46);
    expect(height(many)).toBeLessThan(height(specimen));
    expect(height(many)).toBeGreaterThanOrEqual(8);
  });
});

describe('hostile text', () => {
  const nasty = [
    '</style><script>alert(1)</script>',
    '"; } body { display: none } /*',
    "O'Neil & <b>Sønn</b>",
    '\\22 \\',
    'Åse\u202E41890\u2066',
    '" onclick="alert(1)',
    '{name} ${name} $& $1 %NONCE%',
    ']]>-->',
  ];

  it.each(nasty)('stays text: %s', (text) => {
    const client = aClient({
      name: { family: text, given: text, middle: text },
      address: { lines: [text], postcode: text, town: text, confidential: false },
      informed: { date: '2015-03-02', to: 'client', by: text },
      rehabilitations: [aRehabilitation({ goal: text, notReported: [text] })],
      registrations: [
        aRegistration({
          signedBy: { name: text, title: text },
          serviceLevels: [text, text, text],
          source: text,
          correctionReason: text,
        }),
      ],
    });
    for (const blank of [false, 'client'] as const) {
      const paper = documentOf(client, { blank });
      expect(tagsOf(paper.body)).toEqual(tagsOf(documentOf(plain(client), { blank }).body));
      expect(paper.css).not.toMatch(/[<>]\/?\w*script|<\//);
      expect(outsideStrings(paper.css)).toBe(outsideStrings(documentOf(plain(client), { blank }).css));
      const html = toHtml(paper);
      expect(html.match(/<\/?(?:style|script|title)\b/g)).toEqual(['<title', '</title', '<style', '</style']);
    }
  });

  it('never turns the direction of the line with the identity number', () => {
    const { css } = documentOf(
      aClient({ name: { family: 'Åse\u202E41890', given: '\u2067x', middle: null } }),
    );
    expect(css).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    expect(css).toContain('12835512094');
  });
});

/** The same client with harmless text wherever it is free. */
const plain = (client: Client): Client =>
  aClient({
    ...client,
    name: { family: 'a', given: 'a', middle: 'a' },
    address: { lines: ['a'], postcode: 'a', town: 'a', confidential: false },
    informed: { date: '2015-03-02', to: 'client', by: 'a' },
    rehabilitations: [aRehabilitation({ goal: 'a', notReported: ['a'] })],
    registrations: [
      aRegistration({
        signedBy: { name: 'a', title: 'a' },
        serviceLevels: ['a', 'a', 'a'],
        source: 'a',
        correctionReason: 'a',
      }),
    ],
  });

const tagsOf = (markup: string): readonly string[] => markup.match(/<[^>]*>/g) ?? [];
const outsideStrings = (css: string): string => css.replace(/"(?:[^"\\]|\\[0-9a-f]+ )*"/g, '""');
