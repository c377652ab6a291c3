import type { Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { notFound } from '../../platform/error.ts';
import { checkOnderzoek } from './check-onderzoek.ts';
import { composeSectieTekst, composeVerslag } from './compose-verslag.ts';
import { loadGesprek } from './gesprek.queries.ts';
import { readVerhaal } from './read-verhaal.ts';
import { listVeldstanden, standOf } from './veld.queries.ts';
import { verslagsecties } from './veld.ts';
import { digestOfVerslag, withoutCorrecties } from './verslag.ts';
import { listCorrecties, listVersies, type LoadedVerslag } from './verslag.queries.ts';
import type { VerslagGegevens } from './verslag.schema.ts';

type Context = QueryContext<unknown, LoadedVerslag>;

/** The verslag: for the inwoner what was sent, for who works on it also as it would be now. */
export async function showVerslag(context: Context): Promise<Static<typeof VerslagGegevens>> {
  const { tx, gemeente, loaded, actor, offers } = context;
  const staff = actor.soort === 'medewerker';
  if (!staff && loaded.toestand === 'concept') throw notFound();
  const { id, dossier, gesprek, melding, toestand, nummer, versie, verzondenOp, reactieUiterlijk, bevestigdOp, vastgesteldOp } = loaded;
  const versies = await listVersies(tx, gemeente, id);
  const open = staff && toestand !== 'vastgesteld';
  return {
    id, dossier, gesprek, melding, toestand, nummer, versie, verzondenOp, reactieUiterlijk, bevestigdOp, vastgesteldOp,
    verzonden: versies[0] ?? null,
    versies: versies.map(({ inhoud: _inhoud, ...rest }) => rest),
    concept: open ? await showConcept(context, versies[0]) : null,
    correcties: await listCorrecties(tx, gemeente, id),
    ontbreekt: open ? await checkOnderzoek(tx, gemeente, await loadGesprek(tx, gemeente, gesprek)) : [],
    kan: (await offers('verslag', loaded)).filter(({ act }) => act !== 'verslag.opstelling'),
    voor: actorKey(actor),
  };
}

async function showConcept({ tx, gemeente, loaded, moment }: Context, sent: Awaited<ReturnType<typeof listVersies>>[number] | undefined): Promise<NonNullable<Static<typeof VerslagGegevens>['concept']>> {
  const verhaal = await readVerhaal(tx, gemeente, await loadGesprek(tx, gemeente, loaded.gesprek), moment);
  const inhoud = composeVerslag(verhaal);
  const standen = await listVeldstanden(tx, gemeente, loaded.gesprek, verslagsecties(verhaal.instrument).map((sectie) => `verslag/${sectie}`));
  const plain = digestOfVerslag(withoutCorrecties(inhoud));
  return {
    inhoud, digest: digestOfVerslag(inhoud).toString('hex'), gewijzigd: sent !== undefined && !digestOfVerslag(withoutCorrecties(sent.inhoud)).equals(plain),
    velden: inhoud.secties.map(({ sectie, titel }) => {
      const { waarde, versie } = standOf(standen, `verslag/${sectie}`);
      return { sectie, titel, gesprek: composeSectieTekst(verhaal, sectie), waarde, versie };
    }),
  };
}
