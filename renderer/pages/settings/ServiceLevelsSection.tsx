import type { ServiceLevels } from '../../../shared/record/municipality.ts';
import { faultText } from '../../../shared/text/faults.ts';
import { officeText } from '../../../shared/text/office.ts';
import { api } from '../../api.ts';
import { useHeldFields } from '../../frame/held.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { Said } from '../../parts/Said.tsx';
import { TextAreaField } from '../../parts/TextField.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { useKept } from './use-kept.ts';
import { useOfficeLists, useSaveList } from './use-office-lists.ts';

/** Longest name of a level, and most names in one, as the record takes them. */
const NAME_LIMIT = 200;
const NAMES_LIMIT = 200;

/** One name a line, each once; empty lines are nothing. */
const namesIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];
const fits = (typed: string): boolean =>
  namesIn(typed).length <= NAMES_LIMIT && namesIn(typed).every((name) => name.length <= NAME_LIMIT);
const shown = (names: readonly string[] | undefined): string => names?.join('\n') ?? '';

const Levels = ({ now }: { now: readonly (readonly string[])[] }) => {
  const t = useText(officeText);
  const language = useLanguage();
  const { save, error, saved } = useSaveList((part: { serviceLevels: ServiceLevels }) =>
    api.saveServiceLevels({ serviceLevels: part.serviceLevels }),
  );
  const kept = useKept(save);
  const [typed, setTyped] = useHeldFields('levels', {
    0: shown(now[0]),
    1: shown(now[1]),
    2: shown(now[2]),
  });
  const set = (next: typeof typed): void => {
    setTyped(next);
    kept.change(
      Object.values(next).every(fits)
        ? { serviceLevels: [namesIn(next[0]), namesIn(next[1]), namesIn(next[2])] }
        : null,
    );
  };
  const field = (level: 0 | 1 | 2) => (
    <TextAreaField
      label={t.level(level + 1)}
      hint={t.levelHint[level]}
      error={
        fits(typed[level])
          ? null
          : namesIn(typed[level]).length > NAMES_LIMIT
            ? t.tooManyNames(NAMES_LIMIT)
            : faultText({ code: 'text-too-long', detail: String(NAME_LIMIT) }, language)
      }
      rows={4}
      value={typed[level]}
      onChange={(value) => set({ ...typed, [level]: value })}
      onBlur={kept.flush}
    />
  );
  return (
    <>
      {field(0)}
      {field(1)}
      {field(2)}
      <CallFailure reason={error} />
      <Said>{saved ? t.saved : null}</Said>
    </>
  );
};

/** The municipality's own three levels of the service: names to choose from on the card. Kept as they are typed. */
export const ServiceLevelsSection = () => {
  const t = useText(officeText);
  const { data, error } = useOfficeLists();
  return (
    <SettingsFrame section="levels" heading={t.levelsHeading} lead={t.levelsLead}>
      <CallFailure reason={error} />
      {data === undefined ? null : <Levels now={data.serviceLevels} />}
    </SettingsFrame>
  );
};
