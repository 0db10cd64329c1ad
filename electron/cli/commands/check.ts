import { RULES } from '../../../shared/rules/rules.ts';
import { checkDatabase, toldFinding, type Checked } from '../../usecases/check.ts';
import { progress, refuse, tell, type Call, type Command } from '../command.ts';
import { shown, type Outcome } from '../outcome.ts';
import { dateOption, yearOption } from '../values.ts';
import { withOffice } from '../with-office.ts';

export const check: Command = {
  synopsis: '--db F [--year Y] [--today D] [--accepted] | --list',
  needs: [],
  takes: ['db', 'year', 'today', 'list', 'accepted', 'password-file'],
  run,
};

function run(call: Call): Outcome | Promise<Outcome> {
  const { options, world, text } = call;
  if (options.flag('list')) return list(call);
  if (options.value('db') === null) return refuse(call, 'missing-option', 'db');
  const today = dateOption(call, 'today');
  if (!today.ok) return today.error;
  const day = today.value ?? world.clock.today();
  // The control is the same all year: without a year it is the one that today is in.
  const year = options.value('year') === null ? Number(day.slice(0, 4)) : yearOption(call);
  if (typeof year !== 'number' && !year.ok) return year.error;

  return withOffice(
    call,
    async (office) => {
      progress(call, text.checking);
      const checked = await checkDatabase(office, typeof year === 'number' ? year : year.value);
      for (const [rule, count] of checked.undecided) tell(call, text.undecided(rule, count));
      for (const id of checked.unreadable) tell(call, `${text.unreadableClient}: ${id}`);
      return outcomeOf(call, checked);
    },
    { ...world.clock, today: () => day },
  );
}

function outcomeOf({ options, language, text }: Call, { findings, accepted, unreadable }: Checked): Outcome {
  const stops = findings.some(({ severity }) => severity === 'sperre' || severity === 'feil');
  const json = options.flag('accepted')
    ? accepted.map(({ finding, acceptance: { reason, by, at } }) => ({
        ...toldFinding(finding, language),
        reason,
        by,
        at,
      }))
    : findings.map((finding) => toldFinding(finding, language));
  const lines = json.map((one) =>
    [one.severity, one.rule, ...(one.client === '' ? [] : [one.client]), one.text].join('  '),
  );
  const counted = text.checked(findings.length, accepted.length);
  return shown(json, [...lines, counted].join('\n'), unreadable.length > 0 ? 4 : stops ? 1 : 0);
}

/** Every rule, and how many there are. */
function list(call: Call): Outcome {
  const { language, text } = call;
  const rules = RULES.map((rule) => ({
    rule: rule.id,
    severity: rule.severity,
    scope: rule.scope,
    name: rule.name[language],
    text: rule.text[language],
    source: rule.source,
  }));
  const counted = text.rules(rules.length);
  tell(call, counted);
  return shown(
    rules,
    [...rules.map((one) => `${one.rule}  ${one.severity}  ${one.name}`), counted].join('\n'),
  );
}
