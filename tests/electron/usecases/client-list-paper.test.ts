import { describe, expect, it } from 'vitest';
import {
  clientListPaper,
  previewClientList,
  ROWS_ON_PAPER,
} from '../../../electron/usecases/client-list-paper.ts';
import { saveList } from '../../../electron/usecases/client-lists.ts';
import { EVERYBODY } from '../../../shared/ipc/list-filter.ts';
import type { ListPaperWish } from '../../../shared/ipc/list-schemas.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice } from './open-office.ts';

const { office, add, logged } = openOffice();

const WISH: ListPaperWish = {
  list: null,
  query: '',
  filter: EVERYBODY,
  sort: { by: 'name', descending: false },
  columns: ['identityNumber', 'services'],
};
const named = (family: string, more: object = {}) =>
  aClient({
    id: family,
    identityNumber: null,
    name: { family, given: 'Kari', middle: null },
    registrations: [],
    decisions: [],
    ...more,
  });
const namesOn = (html: string): readonly string[] =>
  [...html.matchAll(/<th scope="row">([^<]*)/g)].map(([, name = '']) => name);

describe('the client list on paper', () => {
  it('is what was asked for: list, search, filter, order and columns, in words and in rows', () => {
    add(
      named('Berg', { decisions: [aDecision({ service: 44 })] }),
      named('Dal', { decisions: [aDecision({ service: 44 })] }),
      named('Vik'),
    );
    const list = valueOf(
      saveList(office(), { id: null, name: 'Hjemmesykepleie', query: '', filter: EVERYBODY }),
    );
    const all = previewClientList(office(), WISH)?.html ?? '';
    expect(namesOn(all)).toEqual(['Berg, Kari', 'Dal, Kari', 'Vik, Kari']);
    expect(all).toContain('<h1>Klienter</h1>');
    const some =
      previewClientList(office(), {
        ...WISH,
        list,
        query: 'kari ',
        filter: { ...EVERYBODY, service: 44 },
        sort: { by: 'name', descending: true },
      })?.html ?? '';
    expect(namesOn(some)).toEqual(['Dal, Kari', 'Berg, Kari']);
    expect(some).toContain('<h1>Hjemmesykepleie</h1>');
    expect(some).toContain('Søk: «kari» · Tjeneste 44');
    expect(some).toContain('2 klienter. Sortert etter navn, bakfra.');
  });

  it('is printed as it was looked at, with a line in the log that has the count and no name', () => {
    add(named('Berg'), named('Vik'));
    previewClientList(office(), { ...WISH, query: 'berg' });
    const lines = logged(() => {
      const paper = valueOf(clientListPaper(office()));
      expect(namesOn(paper.body)).toEqual(['Berg, Kari']);
      expect(paper.title).toBe('Klientliste');
    });
    expect(lines).toHaveLength(1);
    expect(lines.join()).toMatch(/printed.*"list":1/);
    expect(lines.join()).not.toMatch(/berg/i);
  });

  it('is none where there are more than go on paper, and what was looked at before stays', () => {
    add(...Array.from({ length: ROWS_ON_PAPER + 1 }, (_, at) => named(`Vik${String(at)}`)));
    expect(previewClientList(office(), { ...WISH, query: 'vik3000' })).not.toBeNull();
    expect(previewClientList(office(), WISH)).toBeNull();
    expect(namesOn(valueOf(clientListPaper(office())).body)).toEqual(['Vik3000, Kari']);
  }, 60_000);
});
