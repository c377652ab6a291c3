import { Trans, useLingui } from '@lingui/react/macro';
import type { Saver } from '../../shared/saving/saver.ts';
import { useSavedField } from '../../shared/saving/use-saver.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SavedTextArea } from '../../shared/ui/saved-text-area.tsx';
import { Said } from './said.tsx';
import type { ReportView } from './report-view.ts';

type Concept = NonNullable<ReportView['concept']>;

interface Props {
  readonly saver: Saver;
  readonly part: Concept['velden'][number];
  readonly corrections: Concept['inhoud']['secties'][number]['correcties'];
}

/** One part: the text that follows from the conversation, or the words that were written in its place. */
export function ReportPart({ saver, part, corrections }: Props) {
  const { t } = useLingui();
  const name = `verslag/${part.sectie}`;
  const field = useSavedField(saver, name);
  const id = `deel-${part.sectie}`;
  return (
    <section className="spil-section gs-part" aria-labelledby={id}>
      <h2 id={id}>{part.titel}</h2>
      {field.value === '' ? (
        <>
          <p className="spil-lines">{part.gesprek}</p>
          <div>
            <Button kind="subtle" type="button" onClick={() => field.change(part.gesprek)}>
              <Trans>
                Woorden aanpassen<span className="spil-visually-hidden">: {part.titel}</span>
              </Trans>
            </Button>
          </div>
        </>
      ) : (
        <>
          <SavedTextArea saver={saver} name={name} label={t`Aangepaste tekst`} rows={6} />
          <details>
            <summary>
              <Trans>Tekst uit het gesprek</Trans>
            </summary>
            <p className="spil-lines">{part.gesprek}</p>
            <Button kind="subtle" type="button" onClick={() => field.change('')}>
              <Trans>Terug naar deze tekst</Trans>
            </Button>
          </details>
        </>
      )}
      {corrections.map((correction) => (
        <Said key={correction.op + correction.tekst} {...correction} />
      ))}
    </section>
  );
}
