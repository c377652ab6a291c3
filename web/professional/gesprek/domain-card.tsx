import { useLingui } from '@lingui/react/macro';
import type { Saver } from '../../shared/saving/saver.ts';
import { useSavedField } from '../../shared/saving/use-saver.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { SavedTextArea } from '../../shared/ui/saved-text-area.tsx';
import { domainPath, type DomainField } from './fields.ts';
import { ScoreLine } from './score-line.tsx';
import { ScoreScale } from './score-scale.tsx';
import type { Domain, Earlier, Level } from './view.ts';

interface Props {
  readonly saver: Saver;
  readonly person: string;
  readonly domain: Domain;
  readonly levels: readonly Level[];
  readonly earlier: readonly Earlier[];
  readonly instrument: string;
}

/** One leefdomein: strengths first, then own words beside those of the professional, then where it stands and where it should go. */
export function DomainCard({ saver, person, domain, levels, earlier, instrument }: Props) {
  const { t } = useLingui();
  const path = (field: DomainField): string => domainPath(person, domain.code, field);
  const now = useSavedField(saver, path('nu')).value;
  const wished = useSavedField(saver, path('gewenst')).value;
  return (
    <details className="gs-domain spil-card" id={`domein-${domain.code}`}>
      <summary>
        <span className="gs-domain__names">
          <h3>{domain.plain}</h3>
          <span className="spil-subtle">{domain.name}</span>
        </span>
        <ScoreLine levels={levels} now={now} wished={wished} earlier={earlier} />
        <Icon name="chevron" />
      </summary>
      <div className="gs-domain__body">
        <SavedTextArea saver={saver} name={path('sterk')} label={t`Wat gaat goed?`} rows={2} />
        <div className="gs-words">
          <SavedTextArea saver={saver} name={path('eigen')} label={t`In eigen woorden`} />
          <SavedTextArea saver={saver} name={path('professional')} label={t`Wat wij zien`} />
        </div>
        <ScoreScale saver={saver} path={path} levels={levels} earlier={earlier} instrument={instrument} />
      </div>
    </details>
  );
}
