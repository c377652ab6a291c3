import type { Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import { keptCodeFor } from '../../platform/secret/secret-code.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { listTermijnen } from '../../registers/termijn/index.ts';
import { findOpenMelding } from '../melding/index.ts';
import { listLeefdomeinen } from '../ondersteuningsplan/index.ts';
import { missingIn, type Familieplan } from './familiegroepsplan.ts';
import { findFamilieplan, listKring, listVersies, type Kringlid, type LoadedFamilieplan } from './familiegroepsplan.queries.ts';
import { familie, use } from './familiegroepsplan.rights.ts';
import type { FamilieplanGegevens, Inhoud, VanDossier } from './familiegroepsplan.schema.ts';

const copyOf = ({ doelen, veiligheid, conferentie }: Familieplan): Static<typeof Inhoud> => ({ doelen: doelen.map((doel) => ({ ...doel, afspraken: [...doel.afspraken], hulp: [...doel.hulp] })), veiligheid: [...veiligheid], conferentie });

/** What everybody who makes the plan sees of it; `codeOf` tells the code of somebody to who may know it. */
export async function showPlan(tx: ReadTx, gemeente: string, { id, toestand, inhoud }: LoadedFamilieplan, today: Temporal.PlainDate, codeOf: (lid: Kringlid) => string | undefined = () => undefined) {
  const kring = (await listKring(tx, gemeente, id)).map((lid) => {
    const code = codeOf(lid);
    return { id: lid.id, naam: lid.naam, rol: lid.rol, gestopt: lid.gestoptOp !== null, ...(code === undefined ? {} : { code }) };
  });
  const domeinen = (await listLeefdomeinen(tx, gemeente, today)).map(({ code, gewoon }) => ({ code, gewoon }));
  return { toestand, inhoud: copyOf(inhoud), kring, domeinen, ontbreekt: missingIn(inhoud) };
}

/** The plan of a household, until when it counts for the onderzoek that runs, and what may be done. */
export async function showFamilieplan({ tx, gemeente, input, today, env, mag, offers }: QueryContext<Static<typeof VanDossier>, { readonly dossier: string }>): Promise<Static<typeof FamilieplanGegevens>> {
  const found = await findFamilieplan(tx, gemeente, input.dossier);
  const melding = await findOpenMelding(tx, gemeente, input.dossier);
  const termijn = melding === undefined ? undefined : (await listTermijnen(tx, gemeente, [melding.id])).find(({ regel }) => regel === 'wmo-persoonlijk-plan');
  const known = mag(familie);
  const shown = found && await showPlan(tx, gemeente, found, today, (lid) => (known && lid.gestoptOp === null ? keptCodeFor(env.secrets, use, lid.id, lid.codeIndex) : undefined));
  const plan = found === undefined || shown === undefined ? null : {
    id: found.id, nummer: found.nummer, versie: found.versie, aangebodenOp: found.aangebodenOp, streefdatum: found.streefdatum, reden: found.reden, ...shown,
    versies: (await listVersies(tx, gemeente, found.id)).map((versie) => ({ ...versie, inhoud: copyOf(versie.inhoud) })),
  };
  return { plan, uiterlijk: termijn?.einddatum ?? null, kan: await offers('familiegroepsplan', found ?? { dossier: input.dossier }) };
}
