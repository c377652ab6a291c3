import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/start.ts';
import { getApp } from '../../shared/app-context.ts';
import { Doors, type Door } from '../../shared/ui/doors.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

/** What waits in each part, and which wijken miss most; as far as one page of each list goes. */
export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const [verdeling, initiatieven, ontheffingen, vragen, activiteiten, netwerken, behoeften] = await Promise.all([
    execute('dienst.verdeling', { gemeente }), execute('initiatief.lijst', { gemeente, toestand: 'opgegeven', aantal: 50 }), execute('ontheffing.lijst', { gemeente, toestand: 'gevraagd', aantal: 50 }),
    execute('burenhulp.lijst', { gemeente, kant: 'vraag', aantal: 50 }), execute('activiteit.lijst', { gemeente, aantal: 50 }),
    execute('wijknetwerk.lijst', { gemeente, toestand: 'actief', aantal: 50 }), execute('wijkbehoefte.lijst', { gemeente, toestand: 'open', aantal: 50 }),
  ]);
  const { wijken, codes, aantallen } = verdeling;
  const filled = new Set(aantallen.filter(({ in: here, voor }) => here + voor > 0).map(({ wijk, code }) => `${wijk} ${code}`));
  const count = ({ items, volgende }: { readonly items: readonly unknown[]; readonly volgende?: string | undefined }): string => (volgende === undefined ? String(items.length) : `${items.length}+`);
  return {
    wit: wijken.reduce((sum, wijk) => sum + codes.filter(({ code }) => !filled.has(`${wijk.code} ${code}`)).length, 0),
    initiatieven: count(initiatieven), ontheffingen: count(ontheffingen), vragen: count(vragen), activiteiten: count(activiteiten), netwerken: count(netwerken), behoeften: count(behoeften),
  };
}

/** The work of who develops the samenleving, grouped: what there is and misses, what people begin, and how they help each other. */
export default function Society({ loaderData: { wit, initiatieven, ontheffingen, vragen, activiteiten, netwerken, behoeften } }: Route.ComponentProps) {
  const { t } = useLingui();
  const groups: readonly { readonly title: string; readonly doors: readonly Door[] }[] = [
    {
      title: t`Wat er is en ontbreekt`, doors: [
        { to: '/werk/sociale-kaart/witte-vlekken', icon: 'buurt', title: t`Witte vlekken`, text: t`${wit} keer ontbreekt er iets in een wijk` }, { to: '/werk/wijkbehoeften', icon: 'mensen', title: t`Wat de wijken nodig hebben`, text: t`${behoeften} nog op te pakken` },
        { to: '/werk/sociale-kaart', icon: 'search', title: t`Sociale kaart` },
      ],
    },
    { title: t`Wie er samenwerken`, doors: [{ to: '/werk/wijknetwerken', icon: 'mensen', title: t`Netwerken in de wijken`, text: t`${netwerken} actief` }] },
    {
      title: t`Wat mensen beginnen`, doors: [
        { to: '/werk/initiatieven', icon: 'hand', title: t`Initiatieven`, text: t`${initiatieven} nog te lezen` }, { to: '/werk/ontheffingen', icon: 'gemeente', title: t`Regels die in de weg zitten`, text: t`${ontheffingen} nog te besluiten` },
        { to: '/werk/wijkbudgetten', icon: 'document', title: t`Wijkbudgetten` },
      ],
    },
    { title: t`Hoe mensen elkaar helpen`, doors: [{ to: '/werk/burenhulp', icon: 'mensen', title: t`Burenhulp`, text: t`${vragen} zoeken hulp` }, { to: '/werk/activiteiten', icon: 'clock', title: t`Activiteiten`, text: t`${activiteiten} op de agenda` }] },
  ];
  return (
    <Page title={t`Samen in de wijk`} lead={t`Alles over wat mensen in de wijken zelf en samen doen.`} wide>
      {groups.map(({ title, doors }) => <Section key={title} title={title}><Doors label={title} doors={doors} /></Section>)}
    </Page>
  );
}
