import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { CONTACT_ROLES } from '../../../shared/record/client.ts';
import { CASES } from '../../builders/cases.ts';
import { everything } from './everything.ts';
import { extractOf } from './people.ts';

const all = { ...CASES, everything };

describe('the extract, looked at by eye and kept', () => {
  test.each(Object.entries(all))('%s', async (name, client) => {
    const xml = extractOf([client], 2015);
    await expect(xml).toMatchFileSnapshot(`../../golden/extract/${name}-2015.xml`);
  });

  test('the four cases together, seen from the year after', async () => {
    await expect(extractOf(Object.values(CASES), 2016)).toMatchFileSnapshot(
      '../../golden/extract/cases-2016.xml',
    );
  });

  test('a library’s writer gives the same bytes', () => {
    const xml = extractOf(Object.values(all), 2015);
    const again = create(xml).end({ prettyPrint: true, indent: '  ', newline: '\n' });
    expect(`${again}\n`).toBe(xml);
  });

  test('contacts leave no trace in it', () => {
    const contacts = CONTACT_ROLES.map((role) => ({
      role,
      name: 'Liv Haugen',
      relation: 'datter',
      phone: '900 00 002',
    }));
    expect(extractOf([{ ...everything, contacts }], 2015)).toBe(
      extractOf([{ ...everything, contacts: [] }], 2015),
    );
  });

  test('no name, address or identity number gets out', () => {
    const xml = extractOf(Object.values(all), 2015);
    expect(xml).not.toMatch(/Haugen|Kari|Ola|Elin|Hamid|Gran|Dombås|Sårstell|Aktiv/);
    expect(xml).not.toMatch(/(?<![\w-])\d{11}(?![\w-])/);
  });
});
