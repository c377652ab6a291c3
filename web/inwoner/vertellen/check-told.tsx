import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { stepsFor, type Answers, type Known, type Stand, type Step } from './steps.ts';
import { labelsOf, useCompanions, useConsent, useForWhom, useOwnRelations } from './words.ts';

interface Fact { readonly step: Step; readonly label: string; readonly value: string }

/** All that was answered, each with the way back to its page; a button, because what goes along stands in no address. */
export function CheckTold({ answers, known, bijlagen }: { readonly answers: Answers; readonly known: Known | undefined; readonly bijlagen: Stand['bijlagen'] }) {
  const { t } = useLingui();
  const [whom, relations, consent, companions] = [useForWhom(), useOwnRelations(), useConsent(), useCompanions()];
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('. ');
  const facts: readonly Fact[] = [
    { step: 'vraag', label: t`Uw vraag`, value: answers('vraag') },
    ...(bijlagen.length === 0 ? [] : [{ step: 'vraag', label: t`Foto of document`, value: bijlagen.map(({ naam }) => naam).join('\n') } as const]),
    { step: 'voor-wie', label: t`Voor wie`, value: labelsOf(whom, answers('voorWie')) },
    { step: 'ander', label: t`Over wie het gaat`, value: joined(answers('naamAnder'), labelsOf(relations, answers('relatie')), labelsOf(consent, answers('toestemming'))) },
    { step: 'spoed', label: t`Spoed`, value: answers('spoed') === 'ja' ? joined(t`Ja, ik kan niet wachten`, answers('spoedReden')) : t`Nee, ik kan wachten` },
    { step: 'erbij', label: t`Wie erbij is`, value: joined(labelsOf(companions, answers('erbij')), answers('naamErbij')) || t`Niemand anders` },
    { step: 'bereik', label: t`Hoe wij u bereiken`, value: [known === undefined ? answers('naam') : '', answers('telefoon'), answers('email')].filter((part) => part !== '').join(', ') },
  ];
  const own = stepsFor(answers, known);
  return (
    <DataList
      items={[
        ...(known === undefined ? [] : [{ label: t`Wie u bent`, value: <>{known.naam}<br />{known.adres}<br /><span className="spil-subtle"><Trans>Uit de basisregistratie personen</Trans></span></> }]),
        ...facts.filter(({ step }) => own.includes(step)).map(({ step, label, value }) => ({ label, value: <span className="spil-lines">{value}</span>, changeButton: <Change step={step} label={label} /> })),
      ]}
    />
  );
}

function Change({ step, label }: Pick<Fact, 'step' | 'label'>) {
  return <Button kind="subtle" name="doen" value={`naar:${step}`}><Trans>Wijzig<span className="spil-visually-hidden"> {label}</span></Trans></Button>;
}
