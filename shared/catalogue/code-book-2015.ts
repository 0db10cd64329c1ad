import { CODE_BOOK_2004 } from './code-book-2004.ts';
import type { CodeBook } from './code-book.ts';
import { YES_NO } from './diagnoses-stays-plan-2004.ts';

const earlier = CODE_BOOK_2004.variables;

/**
 * The code book of the letter of 5 May 2015, as differences from the guide of 2004. No source tells from which
 * year the later names hold; 2009 is our choice (docs/glossary.md).
 */
export const CODE_BOOK_2015 = {
  id: '2015',
  firstYear: 2009,
  lastYear: null,
  variables: {
    ...earlier,
    30: {
      ...earlier[30],
      name: { nb: 'Praktisk bistand – daglige gjøremål', nn: 'Praktisk bistand – daglege gjeremål' },
    },
    31: {
      ...earlier[31],
      name: { nb: 'Praktisk bistand – opplæring', nn: 'Praktisk bistand – opplæring' },
    },
    33: {
      ...earlier[33],
      name: { nb: 'Dagaktivitetstilbud', nn: 'Dagaktivitetstilbod' },
      short: { nb: 'Dagaktivitet', nn: 'Dagaktivitet' },
      hours: 'optional',
    },
    37: {
      ...earlier[37],
      name: { nb: '(Rullerende) avlastning i institusjon', nn: '(Rullerande) avlasting i institusjon' },
      hours: 'required',
    },
    44: {
      ...earlier[44],
      name: { nb: 'Helsetjenester i hjemmet', nn: 'Helsetenester i heimen' },
      short: { nb: 'Helsetjenester hjemme', nn: 'Helsetenester heime' },
    },
    45: {
      ...earlier[45],
      name: {
        nb: 'Habilitering og rehabilitering utenfor institusjon',
        nn: 'Habilitering og rehabilitering utanfor institusjon',
      },
    },
    koordinator: {
      key: 'coordinator',
      kind: 'yesNo',
      area: 'plan',
      required: false,
      name: { nb: 'Koordinator', nn: 'Koordinator' },
      codes: YES_NO,
      period: true,
    },
  },
} as const satisfies CodeBook;
