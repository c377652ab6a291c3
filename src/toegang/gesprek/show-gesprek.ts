import type { Static } from 'typebox';
import type { Offer, QueryContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { listHuishoudleden } from '../../registers/huishouden/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { instrumentOf } from './change-velden.ts';
import { checkOnderzoek } from './check-onderzoek.ts';
import { listAfspraken, listEerdereScores, listLegitimaties, listPersoonlijkPlannen, type LoadedGesprek } from './gesprek.queries.ts';
import type { GesprekGegevens } from './gesprek.schema.ts';
import { opstellingLabel, schrijver } from './gesprek.rights.ts';
import { mayDrawUp, onderwerpen, onderwerpletters } from './gesprek.ts';
import { listVeldstanden, showVelden } from './veld.queries.ts';

/** All of a conversation, as its page shows it. */
export async function showGesprek({ tx, gemeente, loaded, actor, today, mag, offers }: QueryContext<unknown, LoadedGesprek>): Promise<Static<typeof GesprekGegevens>> {
  const { id, dossier, melding, toestand, vraag, meldingsdatum, verteller, relatie, toestemming, gezelschap, verslag } = loaded;
  const persoon = await getPersoon(tx, gemeente, loaded.persoon);
  const { huishouden } = await loadDossier(tx, gemeente, dossier);
  const leden = await listHuishoudleden(tx, gemeente, huishouden, today.toString());
  const own = { id: persoon.id, naam: persoon.naam };
  const personen = [own, ...leden.filter((lid) => lid.persoon !== persoon.id).map((lid) => ({ id: lid.persoon, naam: lid.naam }))];
  return {
    id, dossier, melding, persoon: own, toestand, vraag, meldingsdatum, verteller, relatie, toestemming, gezelschap: [...gezelschap], verslag, personen,
    instrument: await instrumentOf({ tx, gemeente, loaded }),
    afspraken: (await listAfspraken(tx, gemeente, [id])).map(({ gesprek: _gesprek, ...afspraak }) => afspraak),
    velden: await showVelden(tx, await listVeldstanden(tx, gemeente, id)),
    eerder: await listEerdereScores(tx, gemeente, dossier, id, personen.map((p) => p.id)),
    legitimaties: await listLegitimaties(tx, gemeente, id),
    persoonlijkPlannen: await listPersoonlijkPlannen(tx, gemeente, melding),
    onderwerpen: onderwerpletters.map((letter) => ({ letter, tekst: onderwerpen[letter] })),
    voor: actorKey(actor),
    ontbreekt: await checkOnderzoek(tx, gemeente, loaded),
    kan: [...(await offers('gesprek', loaded)), offerVerslag(mag(schrijver), loaded)],
  };
}

function offerVerslag(writes: boolean, loaded: LoadedGesprek): Offer {
  const verdict = writes ? mayDrawUp(loaded) : { ja: false as const, reden: { nl: 'Dit doet de regisseur.', en: 'The regisseur does this.' } };
  const act = { act: 'verslag.opstelling', label: opstellingLabel };
  return verdict.ja ? { ...act, mag: true } : { ...act, mag: false, reden: verdict.reden };
}
