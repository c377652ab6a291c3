import type { Acts } from '../../shared/app-context.ts';
import type { MenuAct } from '../../shared/ui/acts-menu.tsx';

type Melding = Pick<Acts['melding.gegevens']['output'], 'id' | 'toestand' | 'kan'>;

/** Pages where the acts on a melding are done, below the page of the melding itself. */
const pages: Readonly<Record<string, string>> = { 'melding.afhandeling': 'afhandelen', 'melding.intrekking': 'intrekken' };

const closed = new Set<string>(['afgehandeld', 'ingetrokken']);

/** What can be done with a melding: a page when it may be done now, and the reason when not. */
export function meldingPages({ id, toestand, kan }: Melding, dossier: string, rollen: readonly string[], lang: 'nl' | 'en'): readonly MenuAct[] {
  const base = `/dossiers/${dossier}/melding/${id}`;
  const acts = kan.flatMap(({ act, label, mag, reden }): MenuAct[] => {
    const page = act === 'melding.toedeling' ? `/werk/wachtrij/${id}` : pages[act] === undefined ? undefined : `${base}/${pages[act]}`;
    if (page === undefined) return [];
    return [{ name: act, label: label[lang], ...(mag ? { to: page } : { reason: reden?.[lang] ?? '' }) }];
  });
  if (closed.has(toestand) || !rollen.some((rol) => rol === 'generalist' || rol === 'beschikkingen')) return acts;
  return [...acts, { name: 'beschikking.spoedvoorziening', label: lang === 'nl' ? 'Nu tijdelijke hulp geven' : 'Give temporary help now', to: `${base}/spoed` }];
}
