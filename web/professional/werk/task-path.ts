/** What a line of the work list is about. */
export interface Work {
  readonly soort: string;
  readonly dossier: string | null;
  readonly onderwerp: string | null;
}

/** The page of a dossier on which a kind of work is done, by the noun before the dot. */
const dossierPages: Readonly<Record<string, string>> = { gesprek: 'gesprek', verslag: 'gesprek', plan: 'plan', toewijzing: 'inzet', dossiertoegang: 'inzage', familiegroepsplan: 'familiegroepsplan' };

/** Where a piece of work is done. */
export function taskPath({ soort, dossier, onderwerp }: Work): string {
  const noun = soort.split('.')[0] ?? '';
  if (soort === 'melding.toedelen' && onderwerp !== null) return `/werk/wachtrij/${onderwerp}`;
  if (noun === 'klantcontact' && onderwerp !== null) return `/klantcontact/${onderwerp}`;
  if ((noun === 'signaal' || noun === 'crisis') && onderwerp !== null) return `/signalen/${onderwerp}`;
  if (noun === 'beschikking' && onderwerp !== null) return `/beschikkingen/${onderwerp}`;
  if (soort === 'voorstel.beoordelen') return '/werk/sociale-kaart/voorstellen';
  if (soort === 'dienst.controleren') return '/werk/sociale-kaart/controle';
  if (noun === 'inschrijving') return '/werk/activiteiten';
  if (noun === 'bezwaar' && onderwerp !== null) return `/bezwaren/${onderwerp}`;
  if (noun === 'klacht' && onderwerp !== null) return `/klachten/${onderwerp}`;
  if (dossier === null) return '/werk';
  return `/dossiers/${dossier}/${dossierPages[noun] ?? 'verhaal'}`;
}
