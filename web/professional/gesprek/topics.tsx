import { Trans, useLingui } from '@lingui/react/macro';
import type { Saver } from '../../shared/saving/saver.ts';
import { useSavedField } from '../../shared/saving/use-saver.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SavedTextArea } from '../../shared/ui/saved-text-area.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { topicPath } from './fields.ts';
import { SavedChoice } from './saved-choice.tsx';
import type { View } from './view.ts';

interface Props {
  readonly saver: Saver;
  readonly topics: View['topics'];
}

/** What the onderzoek must look at (Wmo 2015 art. 2.3.2 lid 4): each answered, or said why not. */
export function Topics({ saver, topics }: Props) {
  const { t } = useLingui();
  return (
    <Section title={t`Wat het onderzoek moet bekijken`}>
      <p className="spil-subtle">
        <Trans>Schrijf bij elk onderwerp wat eruit kwam, of waarom het niet besproken is (Wmo 2015, artikel 2.3.2 lid 4).</Trans>
      </p>
      <div className="spil-grid">
        {topics.map(({ letter, text }) => (
          <div className="spil-card gs-topic" key={letter} id={`onderwerp-${letter}`}>
            <h3>
              <span className="gs-letter">{letter}</span> {text}
            </h3>
            <SavedChoice
              saver={saver}
              name={topicPath(letter, 'uitkomst')}
              legend={text}
              options={[{ value: 'besproken', label: t`Besproken` }, { value: 'niet-besproken', label: t`Niet besproken` }]}
            />
            <SavedTextArea saver={saver} name={topicPath(letter, 'toelichting')} label={t`Wat kwam eruit, of waarom niet?`} rows={2} />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** Told and pointed out: pgb (lid 6), free independent support (lid 3), how the own plan was used (lid 5). */
export function Explained({ saver, support, hasPlan }: { readonly saver: Saver; readonly support: { readonly wie: string; readonly bereik: string } | undefined; readonly hasPlan: boolean }) {
  const { t } = useLingui();
  return (
    <Section title={t`Uitgelegd en geregeld`}>
      <div className="spil-grid">
        <div className="spil-card gs-topic" id="clientondersteuning">
          <h3>
            <Trans>Cliëntondersteuning</Trans>
          </h3>
          <SavedChoice
            saver={saver}
            name="clientondersteuning/uitkomst"
            legend={t`Cliëntondersteuning`}
            options={[{ value: 'niet-gewenst', label: t`Op gewezen; hoeft niet` }, { value: 'eigen-persoon', label: t`Heeft zelf iemand` }, { value: 'geregeld', label: t`Geregeld` }]}
          />
          {support !== undefined && <TakeOver saver={saver} known={`${support.wie}, ${support.bereik}`} />}
          <SavedTextArea saver={saver} name="clientondersteuning/toelichting" label={t`Wie, en hoe te bereiken?`} rows={2} />
        </div>
        <div className="spil-card gs-topic" id="pgb">
          <h3>
            <Trans>Pgb</Trans>
          </h3>
          <SavedChoice saver={saver} name="pgb/uitkomst" legend={t`Pgb`} options={[{ value: 'verteld', label: t`Verteld, met wat het vraagt` }, { value: 'niet-verteld', label: t`Nog niet verteld` }]} />
          <SavedTextArea saver={saver} name="pgb/toelichting" label={t`Toelichting`} rows={2} />
        </div>
        {hasPlan && (
          <div className="spil-card gs-topic" id="persoonlijk-plan">
            <h3>
              <Trans>Persoonlijk plan</Trans>
            </h3>
            <SavedTextArea saver={saver} name="persoonlijk-plan/gebruik" label={t`Hoe is het plan van de inwoner gebruikt?`} rows={4} />
          </div>
        )}
      </div>
    </Section>
  );
}

/** Who the organisation told: taken over with one press, instead of typed again. */
function TakeOver({ saver, known }: { readonly saver: Saver; readonly known: string }) {
  const [outcome, words] = [useSavedField(saver, 'clientondersteuning/uitkomst'), useSavedField(saver, 'clientondersteuning/toelichting')];
  if (outcome.value === 'geregeld' && words.value.includes(known)) return null;
  const take = () => {
    outcome.change('geregeld');
    words.change(words.value.trim() === '' ? known : `${words.value}\n${known}`);
  };
  return <p><span translate="no">{known}</span> <Button type="button" kind="secondary" onClick={take}><Trans>Neem over: geregeld</Trans></Button></p>;
}
