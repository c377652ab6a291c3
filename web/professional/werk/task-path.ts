/** What a line of the work list is about. */
export interface Work {
  readonly soort: string;
  readonly dossier: string | null;
  readonly onderwerp: string | null;
}

/** The page of a dossier on which a kind of work is done, by the noun before the dot. */
const dossierPages: Readonly<Record<string, string>> = { gesprek: 'gesprek', verslag: 'gesprek', plan: 'plan', toewijzing: 'inzet', budgetplan: 'pgb', dossiertoegang: 'inzage', familiegroepsplan: 'familiegroepsplan' };

/** The pages with what a kind of work is about, where that is no dossier. */
const pages: Readonly<Record<string, string>> = {
  klantcontact: '/klantcontact', signaal: '/signalen', crisis: '/signalen', beschikking: '/beschikkingen', initiatief: '/werk/initiatieven', ontheffing: '/werk/ontheffingen', bezwaar: '/bezwaren', klacht: '/klachten',
};

/** The pages of kinds of work that are done in a list. */
const lists: Readonly<Record<string, string>> = { 'voorstel.beoordelen': '/werk/sociale-kaart/voorstellen', 'dienst.controleren': '/werk/sociale-kaart/controle' };

/** Where a piece of work is done. */
export function taskPath({ soort, dossier, onderwerp }: Work): string {
  const noun = soort.split('.')[0] ?? '';
  const list = lists[soort] ?? (noun === 'inschrijving' ? '/werk/activiteiten' : undefined);
  if (list !== undefined) return list;
  if (soort === 'melding.toedelen' && onderwerp !== null) return `/werk/wachtrij/${onderwerp}`;
  if (pages[noun] !== undefined && onderwerp !== null) return `${pages[noun]}/${onderwerp}`;
  return dossier === null ? '/werk' : `/dossiers/${dossier}/${dossierPages[noun] ?? 'verhaal'}`;
}
