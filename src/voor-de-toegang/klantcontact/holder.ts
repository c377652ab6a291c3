import type { CommandContext } from '../../platform/act/act.ts';
import { invalidInput } from '../../platform/error.ts';
import { hasRol, listTeams } from '../../registers/medewerker/index.ts';

export const staf = ['klantcontact', 'generalist', 'teamleider'] as const;

/** Whom a question goes to: one colleague, or a team. */
export interface Holder { readonly medewerker?: string | undefined; readonly team?: string | undefined }

/** The key of who gets it, checked; undefined when nobody is named. Throws what stands at the field. */
export async function holderOf({ tx, gemeente, today }: CommandContext<unknown, object>, { medewerker, team }: Holder): Promise<string | undefined> {
  if (medewerker !== undefined) {
    if (await hasRol(tx, gemeente, medewerker, staf, today.toString())) return `m:${medewerker}`;
    throw invalidInput([{ pad: '/medewerker', uitleg: { nl: 'Deze collega werkt hier niet. Kies iemand van het sociaal team of van klantcontact.', en: 'This colleague does not work here. Choose somebody of the social team or of klantcontact.' } }]);
  }
  if (team === undefined) return undefined;
  if ((await listTeams(tx, gemeente, [team])).length === 1) return `t:${team}`;
  throw invalidInput([{ pad: '/team', uitleg: { nl: 'Dit team is er niet. Kies een team uit de lijst.', en: 'There is no such team. Choose a team from the list.' } }]);
}
