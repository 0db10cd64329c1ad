import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { addDays, daysBetween } from '../../../shared/record/dates.ts';
import {
  horizon,
  segmentOn,
  segments,
  segmentsByService,
  touchesYear,
} from '../../../shared/reporting/segments.ts';
import type { GrantedLine, Segment } from '../../../shared/reporting/segments.ts';

const RUNS = { numRuns: 1500 };
const FIRST = '2024-12-20';
/** Lines are drawn inside this window; the days after it show whether an open end stays open. */
const DAYS = 45;
const days = Array.from({ length: DAYS + 10 }, (_, index) => addDays(FIRST, index));

const line = (change: Partial<GrantedLine>): GrantedLine => ({
  service: 44,
  from: '2025-03-01',
  to: null,
  minutesPerWeek: 60,
  severalStaff: false,
  organisationNumber: null,
  inProcess: false,
  ...change,
});

const anyLine: fc.Arbitrary<GrantedLine> = fc
  .record({
    start: fc.nat(DAYS - 1),
    length: fc.option(fc.integer({ min: 0, max: 12 })),
    minutesPerWeek: fc.option(fc.constantFrom(30, 60, 120)),
    severalStaff: fc.boolean(),
    organisationNumber: fc.option(fc.constantFrom('974760673', '983544622', '310000019'), { freq: 1 }),
    inProcess: fc.boolean(),
  })
  .map(({ start, length, ...rest }) => {
    const from = addDays(FIRST, start);
    return { service: 44, from, to: length === null ? null : addDays(from, length), ...rest };
  });
const anyLines = fc.array(anyLine, { maxLength: 8 });

const covers = (span: { readonly from: string; readonly to: string | null }, day: string): boolean =>
  span.from <= day && (span.to === null || day <= span.to);

/** The rule said day by day, without sweeping: what the segment of that day must hold. */
const byDay = (lines: readonly GrantedLine[], day: string): Omit<Segment, 'from' | 'to'> | null => {
  const running = lines.filter((each) => covers(each, day));
  if (running.length === 0) return null;
  const minutes = running.flatMap((each) => (each.minutesPerWeek === null ? [] : [each.minutesPerWeek]));
  return {
    minutesPerWeek: minutes.length === 0 ? null : minutes.reduce((sum, each) => sum + each, 0),
    severalStaff: running.some((each) => each.severalStaff),
    organisationNumbers: [...new Set(running.flatMap((each) => each.organisationNumber ?? []))].sort(),
  };
};

const content = ({ minutesPerWeek, severalStaff, organisationNumbers }: Segment) => ({
  minutesPerWeek,
  severalStaff,
  organisationNumbers,
});

describe('segments, for any lines', () => {
  test('hold on each day the sum of what runs, and cover no other day', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const result = segments(lines);
        for (const day of days) {
          const segment = segmentOn(result, day);
          expect(segment === null ? null : content(segment)).toEqual(byDay(lines, day));
        }
      }),
      RUNS,
    );
  });

  test('stand in order, never overlap, and only the last is open', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const result = segments(lines);
        result.forEach((segment, index) => {
          const next = result[index + 1];
          if (segment.to !== null) expect(segment.to >= segment.from).toBe(true);
          if (next !== undefined) {
            expect(segment.to).not.toBeNull();
            expect((segment.to ?? '') < next.from).toBe(true);
          }
        });
        const open = lines.some(({ to }) => to === null);
        expect(result.at(-1)?.to === null).toBe(open);
      }),
      RUNS,
    );
  });

  test('are joined wherever two touch and agree in everything', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const result = segments(lines);
        result.slice(1).forEach((segment, index) => {
          const before = result[index];
          if (before?.to == null || daysBetween(before.to, segment.from) !== 1) return;
          expect(content(segment)).not.toEqual(content(before));
        });
      }),
      RUNS,
    );
  });

  test("don't depend on the order of the lines, nor on the side of the process", () => {
    const shuffled = anyLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([lines, other], inProcess) => {
        expect(segments(other.map((each) => ({ ...each, inProcess })))).toEqual(segments(lines));
      }),
      RUNS,
    );
  });

  test('are found by service, services by number, as for each service alone', () => {
    const services = fc.constantFrom<ServiceNumber>(30, 31, 44, 50);
    const mixed = fc.array(
      fc.tuple(anyLine, services).map(([each, service]) => ({ ...each, service })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(mixed, (lines) => {
        const numbers = [...new Set(lines.map(({ service }) => service))].sort((a, b) => a - b);
        expect([...segmentsByService(lines)]).toEqual(
          numbers.map((number) => [number, segments(lines.filter(({ service }) => service === number))]),
        );
      }),
      RUNS,
    );
  });
});

describe('segments, by example', () => {
  test('4 h a week for a time and 1 h a week from its middle on are added where both run', () => {
    const result = segments([
      line({ from: '2025-03-01', to: '2025-06-30', minutesPerWeek: 240, inProcess: true }),
      line({ from: '2025-03-15', minutesPerWeek: 60 }),
    ]);
    expect(result.map(({ from, to, minutesPerWeek }) => [from, to, minutesPerWeek])).toEqual([
      ['2025-03-01', '2025-03-14', 240],
      ['2025-03-15', '2025-06-30', 300],
      ['2025-07-01', null, 60],
    ]);
  });

  test('a change of decision without a day between is no cut when nothing changes', () => {
    const result = segments([
      line({ from: '2024-02-01', to: '2024-02-29' }),
      line({ from: '2024-03-01', to: '2024-03-31' }),
    ]);
    expect(result.map(({ from, to }) => [from, to])).toEqual([['2024-02-01', '2024-03-31']]);
  });

  test('a day without the service parts two segments that agree', () => {
    const result = segments([
      line({ from: '2025-03-01', to: '2025-03-14' }),
      line({ from: '2025-03-16', to: '2025-03-20' }),
    ]);
    expect(result).toHaveLength(2);
  });

  test('no hours anywhere is nothing, not zero; one line with hours is enough for a sum', () => {
    const without = line({ minutesPerWeek: null });
    expect(segments([without])[0]?.minutesPerWeek).toBeNull();
    expect(segments([without, line({ minutesPerWeek: 30 })])[0]?.minutesPerWeek).toBe(30);
  });

  test('organisation numbers come in rising order without repeats', () => {
    const result = segments([
      line({ organisationNumber: '983544622' }),
      line({ organisationNumber: '974760673' }),
      line({ organisationNumber: '983544622' }),
    ]);
    expect(result[0]?.organisationNumbers).toEqual(['974760673', '983544622']);
  });

  test('a line that ends before it starts counts for nothing; the last day there is has no day after it', () => {
    expect(segments([line({ from: '2025-03-02', to: '2025-03-01' })])).toEqual([]);
    expect(segments([line({ to: '9999-12-31' })])[0]?.to).toBeNull();
  });
});

describe("the letter's four cases on 5 May 2015", () => {
  const started = '2015-02-01';
  const inside = (service: ServiceNumber, hours: number | null): GrantedLine =>
    line({ service, from: started, minutesPerWeek: hours === null ? null : hours * 60, inProcess: true });
  const outside = (service: ServiceNumber, hours: number | null): GrantedLine => ({
    ...inside(service, hours),
    inProcess: false,
  });

  test.each([
    {
      name: 'Kari',
      lines: [inside(45, null), inside(44, 4), inside(31, 2), outside(44, 1), outside(30, 1)],
      sums: { 30: 60, 31: 120, 44: 300, 45: null },
    },
    {
      name: 'Ola',
      lines: [
        inside(45, null),
        inside(44, 120),
        inside(44, 1),
        inside(31, 10),
        inside(33, null),
        inside(43, null),
        outside(44, 0.5),
        outside(30, 25),
      ],
      sums: { 30: 1500, 31: 600, 33: null, 43: null, 44: 7290, 45: null },
    },
    {
      name: 'Elin',
      lines: [
        inside(45, null),
        inside(44, 1),
        inside(44, 2),
        outside(38, 3),
        outside(40, null),
        outside(37, 20),
      ],
      sums: { 37: 1200, 38: 180, 40: null, 44: 180, 45: null },
    },
    {
      name: 'Hamid',
      lines: [inside(45, null), inside(44, 2), inside(44, 3), inside(31, 2), inside(33, null), inside(38, 3)],
      sums: { 31: 120, 33: null, 38: 180, 44: 300, 45: null },
    },
  ])('$name', ({ lines, sums }) => {
    const seen = [...segmentsByService(lines)].map(([service, found]) => [
      String(service),
      segmentOn(found, '2015-05-05')?.minutesPerWeek,
    ]);
    expect(Object.fromEntries(seen)).toEqual(sums);
  });
});

describe('horizon', () => {
  test('opens an end after the day, keeps one on it, and leaves out what starts after it', () => {
    const kept = horizon(
      [
        line({ from: '2025-01-01', to: '2026-01-01' }),
        line({ from: '2025-02-01', to: '2025-12-31' }),
        line({ from: '2026-01-01' }),
      ],
      '2025-12-31',
    );
    expect(kept.map(({ from, to }) => [from, to])).toEqual([
      ['2025-01-01', null],
      ['2025-02-01', '2025-12-31'],
    ]);
  });

  test('changes nothing that the register sees up to the day', () => {
    const day = fc.nat(DAYS).map((index) => addDays(FIRST, index));
    fc.assert(
      fc.property(anyLines, day, (lines, lastDay) => {
        const seen = segments(horizon(lines, lastDay));
        for (const each of days.filter((candidate) => candidate <= lastDay)) {
          const segment = segmentOn(seen, each);
          expect(segment === null ? null : content(segment)).toEqual(byDay(lines, each));
        }
      }),
      RUNS,
    );
  });
});

test.each([
  ['2024-05-01', '2024-12-31', false],
  ['2024-05-01', '2025-01-01', true],
  ['2025-12-31', null, true],
  ['2024-05-01', null, true],
  ['2026-01-01', null, false],
  ['2025-06-01', '2025-06-01', true],
] as const)('%s – %s touches 2025: %s', (from, to, touches) => {
  expect(touchesYear({ from, to }, 2025)).toBe(touches);
});
