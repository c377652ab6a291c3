import { askApi } from '../browser/ask-api.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';

interface Werklast {
  readonly items: readonly { readonly leden: readonly { readonly id: string; readonly naam: string }[] }[];
}

interface Told {
  readonly geslachtsnaam: string;
  readonly vraag: string;
  readonly spoedReden?: string;
}

/** Somebody of Castricum of whom nobody knew, with a melding that Samira Bos has; answers the address of the dossier and the id. */
export async function newMelding(spil: ServingDemo, { geslachtsnaam, vraag, spoedReden }: Told): Promise<{ readonly dossier: string; readonly melding: string }> {
  const { id: persoon } = await askApi<{ id: string }>(spil, 'klantcontact', 'personen', { gemeente: '0383', voornamen: 'Robin', geslachtsnaam, geboortedatum: '1958-03-14' });
  const spoed = spoedReden === undefined ? {} : { spoed: true, spoedReden };
  const made = await askApi<{ id: string; dossier: string }>(spil, 'klantcontact', 'meldingen', { persoon, kanaal: 'telefoon', vraag, ...spoed });
  const { items } = await askApi<Werklast>(spil, 'teamleider', 'werklast');
  const samira = items.flatMap(({ leden }) => leden).find(({ naam }) => naam === 'Samira Bos');
  await askApi(spil, 'teamleider', `meldingen/${made.id}/toedelingen`, { regisseur: samira?.id });
  return { dossier: `/dossiers/${made.dossier}`, melding: made.id };
}
