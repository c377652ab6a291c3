import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { toestandTones, useContacttoestanden, useKanalen, type Contacttoestand, type kanalen } from './words.ts';

export interface EarlierItem {
  readonly id: string;
  readonly kanaal: (typeof kanalen)[number];
  readonly ontvangenOp: string;
  readonly vraag: string;
  readonly toestand: Contacttoestand;
  readonly toelichting: string;
  readonly behandelaar: string;
}

/** What was said before, so that nobody has to tell it again. That somebody looked is written down. */
export function Earlier({ items, all }: { readonly items: readonly EarlierItem[]; readonly all?: string | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Wat is er eerder gevraagd?`} actions={all !== undefined && <Link to={all}><Trans>Alles</Trans></Link>}>
      {items.length === 0 ? <p className="spil-subtle"><Trans>Nog niets, of niet op naam.</Trans></p> : <EarlierList items={items} />}
      <p className="spil-subtle"><Trans>Dat u dit ziet, wordt bewaard. De inwoner kan het opvragen.</Trans></p>
    </Section>
  );
}

export function EarlierList({ items }: { readonly items: readonly EarlierItem[] }) {
  const { t } = useLingui();
  const [channels, states] = [useKanalen(), useContacttoestanden()];
  return (
    <ul className="spil-prose" aria-label={t`Eerdere vragen`}>
      {items.map(({ id, kanaal, ontvangenOp, vraag, toestand, toelichting, behandelaar }) => (
        <li key={id}>
          <Link to={`/klantcontact/${id}`}><DateText value={ontvangenOp} /></Link> ({channels[kanaal]}): {vraag === '' ? <Trans>deze vraag staat in het dossier</Trans> : vraag}{' '}
          <StatusBadge tone={toestandTones[toestand]}>{states[toestand]}</StatusBadge>
          {toelichting !== '' && <><br />{toelichting}</>}
          {behandelaar !== '' && <> <span className="spil-subtle" translate="no">– {behandelaar}</span></>}
        </li>
      ))}
    </ul>
  );
}
