/** What a line of the work list is about. */
export interface Work {
  readonly soort: string;
  readonly dossier: string | null;
  readonly onderwerp: string | null;
}

/** The page of a dossier on which a kind of work is done, by the noun before the dot. */
const dossierPages: Readonly<Record<string, string>> = { gesprek: 'gesprek', verslag: 'gesprek', plan: 'plan', toewijzing: 'inzet', budgetplan: 'pgb', dossiertoegang: 'inzage', correctieverzoek: 'correcties', clientondersteuning: 'clientondersteuning', bijlage: 'documenten', familiegroepsplan: 'familiegroepsplan' };

/** The list in which a thing has a page of its own, by the noun before the dot. */
const ownPages: Readonly<Record<string, string>> = { klantcontact: '/klantcontact', signaal: '/signalen', crisis: '/signalen', beschikking: '/beschikkingen', initiatief: '/werk/initiatieven', ontheffing: '/werk/ontheffingen', netwerkafspraak: '/werk/netwerkafspraken', bezwaar: '/bezwaren', klacht: '/klachten' };

/** What is done in a list, not at one thing. */
const listPages: Readonly<Record<string, string>> = { 'voorstel.beoordelen': '/werk/sociale-kaart/voorstellen', 'dienst.controleren': '/werk/sociale-kaart/controle' };

/** Where a piece of work is done. */
export function taskPath({ soort, dossier, onderwerp }: Work): string {
  const noun = soort.split('.')[0] ?? '';
  const list = listPages[soort] ?? (noun === 'inschrijving' ? '/werk/activiteiten' : undefined);
  if (list !== undefined) return list;
  const own = soort === 'melding.toedelen' ? '/werk/wachtrij' : ownPages[noun];
  if (own !== undefined && onderwerp !== null) return `${own}/${onderwerp}`;
  if (dossier === null) return '/werk';
  if (noun === 'berichtenwisseling' && onderwerp !== null) return `/dossiers/${dossier}/berichten/${onderwerp}`;
  return `/dossiers/${dossier}/${dossierPages[noun] ?? 'verhaal'}`;
}
