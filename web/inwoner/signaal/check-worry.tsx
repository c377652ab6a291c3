import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState, FormValues } from '../../shared/forms/form-state.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { labelOf, useEigenStappen, useRelaties } from './words.ts';

export interface Worry {
  readonly values: FormValues;
  readonly woorden: readonly { readonly woord: string; readonly soort: 'medisch' | 'strafbaar' | 'geweld' }[];
}

/** The last look: all that was typed, and a friendly word about words that do not belong here. */
export function CheckWorry({ worry: { values, woorden }, state, gemeenten }: { readonly worry: Worry; readonly state: FormState | undefined; readonly gemeenten: readonly { readonly code: string; readonly naam: string }[] }) {
  const { t } = useLingui();
  const of = (name: string): string => (values[name]?.[0] ?? '').trim();
  const [steps, known] = [useEigenStappen(), useRelaties()];
  const facts = [
    { label: t`Wat u zelf deed`, value: [labelOf(steps, of('zelf')), of('zelfToelichting')].filter(Boolean).join('. ') },
    { label: t`Wat u ziet`, value: of('waarneming') },
    { label: t`Om wie het gaat`, value: [of('over'), `${of('straat')} ${of('huisnummer')}`.trim(), of('postcode'), gemeenten.find((one) => one.code === of('gemeente'))?.naam ?? ''].filter(Boolean).join(', ') },
    { label: t`Hoe u diegene kent`, value: labelOf(known, of('relatie')) },
    { label: t`Wie u bent`, value: of('wie') === 'zonder' ? t`U noemt uw naam niet` : [of('naam'), of('telefoon'), of('email')].filter(Boolean).join(', ') },
  ];
  return (
    <>
      {woorden.length > 0 && <Warning woorden={woorden} />}
      <DataList items={facts} />
      <Form state={state} key={state?.answer}>
        {Object.entries(values).filter(([name]) => !['stap', 'gelezen'].includes(name)).flatMap(([name, list]) => list.map((value) => <input type="hidden" name={name} value={value} key={`${name} ${value}`} />))}
        {woorden.length > 0 && <CheckboxGroup name="gelezen" legend={t`Wilt u het toch zo versturen?`} options={[{ value: 'ja', label: t`Ja, ik heb gelezen waarom, en het is nodig` }]} />}
        <ButtonGroup>
          <Button icon="send" name="stap" value="verstuur">
            <Trans>Verstuur</Trans>
          </Button>
          <Button kind="secondary" name="stap" value="wijzig">
            <Trans>Pas iets aan</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}

function Warning({ woorden }: Pick<Worry, 'woorden'>) {
  const { t } = useLingui();
  const typed = woorden.map(({ woord }) => woord).join(', ');
  const soorten = new Set(woorden.map(({ soort }) => soort));
  return (
    <Alert tone="warning" title={t`Kijk nog eens naar deze woorden`} live>
      <p><Trans>U schreef: <strong translate="no">{typed}</strong>.</Trans></p>
      {soorten.has('medisch') && <p><Trans>Ziektes en medicijnen zijn privé. Die bewaren wij liever niet. Schrijf op wat u ziet: dat is genoeg om te helpen.</Trans></p>}
      {soorten.has('strafbaar') && <p><Trans>Denkt u dat iemand iets doet dat strafbaar is? Wij kunnen dat niet onderzoeken. Bel de politie: <a href="tel:09008844">0900 8844</a>. Zonder naam kan ook: <a href="tel:08007000">0800 7000</a>.</Trans></p>}
      {soorten.has('geweld') && <p><Trans>Denkt u aan geweld of misbruik? Bel dan nu Veilig Thuis: <a href="tel:08002000">0800 2000</a>. Zij luisteren en weten wat u kunt doen.</Trans></p>}
    </Alert>
  );
}
