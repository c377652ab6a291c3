import { useLingui } from '@lingui/react/macro';
import type { View } from './view.ts';

/** What a field is called on the page of a conversation or verslag. */
export function usePathNames({ domains, personen, topics }: Pick<View, 'domains' | 'personen' | 'topics'>): (path: string) => string {
  const { t } = useLingui();
  const fields: Readonly<Record<string, string>> = {
    sterk: t`wat gaat goed`, eigen: t`in eigen woorden`, professional: t`wat wij zien`, nu: t`score nu`, gewenst: t`score wens`, vraag: t`de vraag achter de vraag`, wensen: t`wat belangrijk is`,
    bijdrage: t`wat de inwoner voor anderen doet`, uitkomst: t`keuze`, toelichting: t`toelichting`, gebruik: t`gebruik van het persoonlijk plan`,
  };
  return (path) => {
    const [kind = '', first = '', second = '', third = ''] = path.split('/');
    const field = (name: string): string => fields[name] ?? name;
    if (kind === 'domein') return `${domains.find((d) => d.code === second)?.plain ?? second} (${personen.find((p) => p.id === first)?.naam ?? ''}): ${field(third)}`;
    if (kind === 'onderwerp') return `${topics.find((topic) => topic.letter === first)?.text ?? first}: ${field(second)}`;
    if (kind === 'verslag') return t`Verslag: ${first}`;
    return field(first);
  };
}
