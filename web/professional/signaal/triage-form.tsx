import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import type { Option } from '../../shared/ui/select.tsx';
import { Select } from '../../shared/ui/select.tsx';
import type { Signaal } from './facts.tsx';
import { urgenties, useUrgenties } from './words.ts';

/** Somebody whom the colleague found, beside those that were recognised. */
export interface Chosen {
  readonly id: string;
  readonly naam: string;
}

interface Props {
  readonly signaal: Signaal;
  readonly chosen: Chosen | undefined;
  readonly state: FormState | undefined;
}

/** How urgent, about whom, and who takes it up. Spil suggests who it may be; a person decides. */
export function TriageForm({ signaal, chosen, state }: Props) {
  const { t } = useLingui();
  const names = useUrgenties();
  const hints = { spoed: t`Vandaag nog iets doen.`, snel: t`Binnen een paar dagen.`, gewoon: t`Binnen een week.` };
  const because = { adres: t`woont op dit adres`, naam: t`heet zo` };
  const known: readonly Chosen[] = [...(chosen === undefined ? [] : [chosen]), ...(signaal.persoon === null || signaal.persoon.id === chosen?.id ? [] : [signaal.persoon])];
  const persons: Option[] = [
    ...known.map(({ id, naam }) => ({ value: id, label: naam })),
    ...signaal.kandidaten.filter(({ id }) => !known.some((one) => one.id === id)).map(({ id, naam, plaats, hierom }) => ({ value: id, label: naam, hint: [plaats, because[hierom]].filter(Boolean).join(', ') })),
    { value: 'niemand', label: t`Niemand van deze, of nog onbekend` },
  ];
  const colleagues = signaal.teams.flatMap(({ naam: team, leden }) => leden.map(({ id, naam }) => ({ value: id, label: `${naam} (${team})` })));
  return (
    <Form id="verdelen" label={t`Verdelen`} state={state} action={`/signalen/${signaal.id}/verdelen`} defaults={{ urgentie: signaal.urgentie ?? undefined, persoon: chosen?.id ?? signaal.persoon?.id ?? 'niemand', behandelaar: signaal.behandelaar?.id, team: signaal.team ?? undefined }}>
      <RadioGroup name="urgentie" legend={t`Hoe snel moet er iets gebeuren?`} options={urgenties.map((value) => ({ value, label: names[value], hint: hints[value] }))} />
      <RadioGroup name="persoon" legend={t`Om wie gaat het?`} options={persons} hint={t`Spil zoekt op adres en naam. U beslist.`} />
      <p><Link to={`/signalen/${signaal.id}/persoon`}><Trans>Zoek zelf in het register</Trans></Link></p>
      <Select name="behandelaar" label={t`Wie pakt het op?`} hint={t`Leeg: het hele team.`} options={colleagues} optional />
      {signaal.teams.length > 1 && <Select name="team" label={t`Welk team?`} hint={t`Leeg: het team van de wijk.`} options={signaal.teams.map(({ id, naam }) => ({ value: id, label: naam }))} optional />}
      <Button><Trans>Verdeel</Trans></Button>
    </Form>
  );
}
