import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

type Household = Acts['huishouden.gegevens']['output'];
type Tie = Household['relaties'][number];

/** Words for circles and ties. */
export function useNetworkWords(): { readonly circles: Readonly<Record<string, string>>; readonly ties: Readonly<Record<string, string>> } {
  const { t } = useLingui();
  return {
    circles: { gezin: t`gezin`, familie: t`familie`, sociaal: t`vrienden en buurt`, professioneel: t`hulp en organisaties` },
    ties: { sterk: t`sterk`, gewoon: t`gewoon`, zwak: t`weinig contact`, gespannen: t`spanning` },
  };
}

interface Props {
  readonly people: Household['leden'];
  readonly ties: readonly Tie[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly mayEnd: boolean;
  readonly state: FormState | undefined;
}

/** The network as rows, those that ended last. */
export function NetworkList({ people, ties, kinds, mayEnd, state }: Props) {
  const { t } = useLingui();
  const words = useNetworkWords();
  if (ties.length === 0) {
    return (
      <EmptyState icon="mensen" title={t`Nog niemand opgeschreven`}>
        <p>
          <Trans>Wie is er belangrijk, thuis, in de familie, in de buurt, bij hulp?</Trans>
        </p>
      </EmptyState>
    );
  }
  const columns: readonly [Column<Tie>, ...Column<Tie>[]] = [
    { key: 'naam', title: t`Naam`, cell: nameOf },
    { key: 'wat', title: t`Wat voor wie`, cell: (tie) => t`${kinds[tie.soort] ?? tie.soort} van ${people.find((p) => p.persoon === tie.persoon)?.naam ?? ''}` },
    { key: 'kring', title: t`Kring`, cell: (tie) => words.circles[tie.kring] ?? tie.kring },
    { key: 'band', title: t`Band`, cell: (tie) => words.ties[tie.band] ?? tie.band },
    { key: 'contact', title: t`Contact`, cell: (tie) => [tie.telefoon, tie.toelichting].filter(Boolean).join(' · ') || '–' },
    { key: 'einde', title: t`Tot`, cell: mayEnd ? endOf(state) : sinceOf },
  ];
  return <Table caption={t`Wie er om het huishouden staan`} columns={columns} rows={ties} rowKey={(tie) => tie.id} />;
}

const nameOf = (tie: Tie) => <span translate="no">{tie.naam}</span>;
const sinceOf = (tie: Tie) => (tie.beeindigdOp === null ? '–' : <DateText value={tie.beeindigdOp} />);
const endOf = (state: FormState | undefined) => (tie: Tie) => (tie.beeindigdOp === null ? <End tie={tie} state={state} /> : sinceOf(tie));

function End({ tie, state }: { readonly tie: Tie; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Form id={`einde-${tie.id}`} state={state} label={t`Relatie met ${tie.naam} beëindigen`}>
      <input type="hidden" name="relatie" value={tie.id} />
      <div>
        <Button kind="subtle">
          <Trans>
            Beëindigen<span className="spil-visually-hidden">: {tie.naam}</span>
          </Trans>
        </Button>
      </div>
    </Form>
  );
}
