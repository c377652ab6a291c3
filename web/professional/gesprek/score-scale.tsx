import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Saver } from '../../shared/saving/saver.ts';
import { useSavedField } from '../../shared/saving/use-saver.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import type { Earlier, Level } from './view.ts';

interface RowProps {
  readonly saver: Saver;
  readonly name: string;
  readonly label: string;
  readonly kind: 'now' | 'wish';
  readonly levels: readonly Level[];
}

/** One score: radio buttons as dots on a line; the arrow keys go along it. */
function ScoreRow({ saver, name, label, kind, levels }: RowProps) {
  const { t } = useLingui();
  const id = useId();
  const field = useSavedField(saver, name);
  const chosen = levels.find((level) => String(level.score) === field.value);
  return (
    <div className="gs-scale__row">
      <span className="gs-scale__label" id={id}>
        {label}
      </span>
      <div className={`gs-scale__dots gs-scale__dots--${kind}`} role="radiogroup" aria-labelledby={id}>
        {levels.map((level) => (
          <label key={level.score} className="gs-dot" title={level.name}>
            <input type="radio" name={name} value={level.score} checked={level === chosen} onChange={() => field.change(String(level.score))} />
            <span className="gs-dot__number" aria-hidden="true">
              {level.score}
            </span>
            <span className="spil-visually-hidden">
              {level.score}, {level.name}
            </span>
          </label>
        ))}
      </div>
      <span className="gs-scale__chosen">
        {chosen === undefined ? (
          <span className="spil-subtle">
            <Trans>nog niet gekozen</Trans>
          </span>
        ) : (
          <>
            {chosen.name}{' '}
            <button className="gs-clear" type="button" onClick={() => field.change('')} aria-label={t`${label} wissen`}>
              <Trans>wissen</Trans>
            </button>
          </>
        )}
      </span>
    </div>
  );
}

interface Props {
  readonly saver: Saver;
  readonly path: (field: 'nu' | 'gewenst') => string;
  readonly levels: readonly Level[];
  readonly earlier: readonly Earlier[];
  readonly instrument: string;
}

/** Zelfredzaamheid now and as it is wished, with what it was before. No total: a sum over leefdomeinen means nothing. */
export function ScoreScale({ saver, path, levels, earlier, instrument }: Props) {
  const { t } = useLingui();
  return (
    <fieldset className="gs-scale">
      <legend>
        <Trans>Zelfredzaamheid</Trans> <span className="spil-subtle">({instrument})</span>
      </legend>
      <ScoreRow saver={saver} name={path('nu')} label={t`Nu`} kind="now" levels={levels} />
      <ScoreRow saver={saver} name={path('gewenst')} label={t`Wens`} kind="wish" levels={levels} />
      {earlier.length > 0 && (
        <p className="spil-subtle">
          <Trans>Eerder:</Trans>{' '}
          {earlier.map(({ score, on }, index) => (
            <span key={on}>
              {index > 0 && ', '}
              {score} (<DateText value={on} />)
            </span>
          ))}
        </p>
      )}
    </fieldset>
  );
}
