import type { Static } from 'typebox';
import { required } from '../../platform/required.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { computeTermijn } from '../../registers/termijn/index.ts';
import { takeKlad } from '../klad/index.ts';
import { takeSpreektijd } from '../spreektijd/index.ts';
import { keepBijlagen } from './bijlage.ts';
import { vragerOf, type Contactkanaal, type Meekomer } from './klantcontact.ts';
import { vraagAfgehandeld, vraagOntvangen } from './klantcontact.events.ts';
import type { Contact } from './klantcontact.queries.ts';
import { wordsOfEnding, type Ending } from './end-vraag.ts';
import type { Contactregistratie, Hulpvraag, Ontvangst, Vervolgvraag } from './klantcontact.schema.ts';
import './klantcontact.tables.ts';

/** What nobody told yet. */
const nothing = {
  naam: '', telefoon: '', email: '', namens: '', relatie: 'zelf', toestemming: null, persoon: null, wijk: null, toestand: 'open', toelichting: '', naar: '', behandelaar: null, afgehandeld_op: null, melding: null, signaal: null, artikel: null, artikel_versie: null,
  deur: null, organisatie: null, melder: null, melder_telefoon: '', overleg_met: '', overleg_afspraak: '', terugkoppeling: false, versie: 1,
} as const satisfies Partial<Contact>;

type Told = Partial<Omit<Contact, 'id' | 'ontvangen_op' | 'versie' | 'gezelschap'>> & { readonly gezelschap?: readonly Meekomer[] | undefined; readonly kanaal: Contactkanaal; readonly vraag: string };

/** Keeps a question as it came in. */
export async function keepVraag({ tx, gemeente, moment, newId, publish }: CommandContext<unknown, object>, told: Told): Promise<{ id: string; at: string }> {
  const id = newId();
  const at = isoMoment(moment);
  const row = { ...nothing, samen: id, ...told, gezelschap: JSON.stringify(told.gezelschap ?? []) };
  await tx.insertInto('klantcontact').values({ gemeente, id, ontvangen_op: at, ...row }).execute();
  publish(id, vraagOntvangen, { klantcontact: id, kanaal: row.kanaal, wijk: row.wijk });
  return { id, at };
}

/**
 * Somebody asks for help on the portal, without login. It counts as a melding from this day
 * (Wmo 2015 art. 2.3.2: free of form), so the dates are told at once; klantcontact calls within a working day.
 */
export async function receiveHulpvraag(context: CommandContext<Static<typeof Hulpvraag>, object>): Promise<Static<typeof Ontvangst>> {
  const { tx, input: { gemeente: _same, vraag, ...input }, gemeente, today, env, newId } = context;
  if (!input.telefoon && !input.email) {
    throw invalidInput([{ pad: '/telefoon', uitleg: { nl: 'Vul een telefoonnummer of e-mailadres in. Dan kunnen wij u bereiken.', en: 'Enter a phone number or e-mail address, so that we can reach you.' } }]);
  }
  const { id, at } = await keepVraag(context, { kanaal: 'portaal', vraag, naam: input.naam, telefoon: input.telefoon ?? '', email: input.email ?? '', wijk: input.wijk ?? null, gezelschap: input.gezelschap, ...vragerOf(input) });
  if (input.klad !== undefined) await keepBijlagen(context, id, await takeKlad(tx, { gemeente, code: input.klad, secrets: env.secrets }));
  const gekozen = input.spreektijd === undefined ? null : await takeSpreektijd(tx, { gemeente, id: input.spreektijd, moment: at, houder: '', klantcontact: id });
  const reactieUiterlijk = addWerkdagen(today, 1).toString();
  await addTaak(tx, { id: newId(), gemeente, houder: 'r:klantcontact', dossier: null, soort: 'klantcontact.opvolgen', onderwerp: id, titel: 'Hulpvraag van het portaal opvolgen', uiterlijk: reactieUiterlijk, moment: at });
  const last = (regel: 'wmo-onderzoek' | 'wmo-persoonlijk-plan') => required(computeTermijn({ regel, begindatum: today }).einddatum, 'the last day of a term').toString();
  return { id, ontvangenOp: at, nummer: `HV-${id.slice(-8).toUpperCase()}`, reactieUiterlijk, onderzoekUiterlijk: last('wmo-onderzoek'), persoonlijkPlanUiterlijk: last('wmo-persoonlijk-plan'), gekozen };
}

/** Keeps a question that a colleague hears; a simple one is answered or passed on in the same act. */
async function hearVraag(context: CommandContext<unknown, object>, told: Told, ending: Ending): Promise<{ id: string; versie: number }> {
  const { uitkomst } = ending;
  const end = uitkomst === undefined ? { toelichting: ending.toelichting ?? '', naar: ending.naar ?? '' } : { toestand: uitkomst, afgehandeld_op: isoMoment(context.moment), ...await wordsOfEnding(context, ending) };
  const { id } = await keepVraag(context, { ...told, ...end, behandelaar: actorKey(context.actor) });
  if (uitkomst !== undefined) context.publish(id, vraagAfgehandeld, { klantcontact: id, kanaal: told.kanaal, wijk: told.wijk ?? null, uitkomst, seconden: 0 });
  return { id, versie: 1 };
}

/** Klantcontact writes a question down once. Of who is known nothing is asked again: it comes from the register. */
export async function registerKlantcontact(context: CommandContext<Static<typeof Contactregistratie>, object>): Promise<{ id: string; versie: number }> {
  const { tx, gemeente, input } = context;
  const vrager = vragerOf(input);
  const known = input.persoon === undefined ? nothing : await getPersoon(tx, gemeente, input.persoon);
  const self = vrager.relatie === 'zelf' ? known : nothing;
  const namens = vrager.relatie === 'zelf' ? '' : vrager.namens || known.naam;
  const { kanaal, vraag, naam, telefoon, email, wijk = known.wijk } = input;
  return hearVraag(context, { kanaal, vraag, ...vrager, namens, naam: naam || self.naam, telefoon: telefoon || self.telefoon, email: email || self.email, persoon: input.persoon ?? null, wijk }, input);
}

/** Another question in the same conversation, with an outcome of its own; who asks was told already. */
export function addVraag(context: CommandContext<Static<typeof Vervolgvraag>, Contact>): Promise<{ id: string; versie: number }> {
  const { samen, kanaal, naam, telefoon, email, namens, relatie, toestemming, persoon, wijk } = context.loaded;
  // Who sent a form, or was sent, is now spoken to.
  return hearVraag(context, { samen, kanaal: kanaal === 'portaal' || kanaal === 'ketenpartner' ? 'telefoon' : kanaal, naam, telefoon, email, namens, relatie, toestemming, persoon, wijk, vraag: context.input.vraag }, context.input);
}
