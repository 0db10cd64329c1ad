import { AREA_NAMES } from '../../../../shared/catalogue/areas.ts';
import { functioningText } from '../../../../shared/text/functioning.ts';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { GridHeader } from './grid-layout.ts';

/** The heads of the grid's columns, on both sides of the line; `comparing` with the previous scores. */
export const GridHead = ({ comparing = true }: { comparing?: boolean }) => {
  const t = useText(functioningText);
  const language = useLanguage();
  return (
    <GridHeader>
      <h2>{AREA_NAMES.functioning[language]}</h2>
      {comparing ? <span className="previous">{t.previous}</span> : null}
      <span className="without">
        {t.withoutHelp[0]}
        <br />
        {t.withoutHelp[1]}
      </span>
      <span className="with">
        {t.withHelp[0]}
        <br />
        {t.withHelp[1]}
      </span>
      <span className="now">{t.scoreNow}</span>
      {comparing ? <span className="state">{t.state}</span> : null}
    </GridHeader>
  );
};
