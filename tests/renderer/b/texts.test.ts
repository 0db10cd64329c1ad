import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { contactsText } from '../../../shared/text/contacts.ts';
import { cardPageText } from '../../../shared/text/card-page.ts';
import { clientText } from '../../../shared/text/client.ts';
import { functioningText } from '../../../shared/text/functioning.ts';
import { servicesText } from '../../../shared/text/services.ts';

const topics = { cardPageText, contactsText, clientText, functioningText, servicesText };

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

describe.each(Object.entries(topics))('%s', (_name, topic) => {
  test('has the same entries in both languages, none empty', () => {
    expect(Object.keys(topic.nn)).toEqual(Object.keys(topic.nb));
    for (const language of LANGUAGES)
      expect(strings(topic[language]).filter((text) => text.trim() === '')).toEqual([]);
  });
  test('has no bokmål in its nynorsk', () => {
    const bokmål =
      /\b(ikke|hva|hvem|hvorfor|noe|ennå|fra|være|tjenester?|klienter|siden|skåret|registreringen)\b/i;
    expect(strings(topic.nn).filter((text) => bokmål.test(text))).toEqual([]);
  });
});

test('what will happen at signing is said with its numbers', () => {
  expect(clientText.nb.signHolds('05.05.2015', '02.03.2015')).toBe(
    'Den gjelder fra 05.05.2015 og avløser den fra 02.03.2015.',
  );
  expect(clientText.nn.signCarriesOver(1, '02.03.2015')).toBe(
    'Éin skår er ikkje sett på og blir ståande som 02.03.2015.',
  );
});
