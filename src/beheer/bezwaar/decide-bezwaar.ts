import type { Static } from 'typebox';
import { actorKey } from '../../platform/access/actor.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { dropTermijn, meetTermijn } from '../../registers/termijn/index.ts';
import { envelope } from '../../toegang/beschikking/index.ts';
import { afzieningsgronden } from './bezwaar.ts';
import { withdrawnLetter } from './bezwaar-brieven.ts';
import { bezwaarBesloten, bezwaarIngetrokken } from './bezwaar.events.ts';
import { endWork, ontvangerOf, tell } from './bezwaar-plaats.ts';
import { rechtbank } from './bezwaar.policy.ts';
import { passBezwaar, type LoadedBezwaar } from './bezwaar.queries.ts';
import type { Beslissing, Intrekking } from './bezwaar.schema.ts';
import { requireNotInvolved } from './require-not-involved.ts';
import type { UitspraakInhoud } from './uitspraak-inhoud.ts';

type Context<I> = CommandContext<I, LoadedBezwaar>;
type Done = Promise<{ id: string; versie: number }>;

/**
 * Decides on an objection, with why (Awb 7:11 and 7:12): from here on it is fixed, its letter follows by a
 * reader. What is right says what happens to the decision. Throws `GrondenNogNietVoorbij` while the reasons may still come.
 */
export async function decideBezwaar(context: Context<Static<typeof Beslissing>>): Done {
  const { tx, input, loaded, gemeente, today, moment, actor, publish } = context;
  requireNotInvolved(loaded, actor);
  if (loaded.gronden_uiterlijk !== null && today.toString() <= loaded.gronden_uiterlijk) {
    throw conflict('GrondenNogNietVoorbij', { nl: `De inwoner kan tot en met ${loaded.gronden_uiterlijk} schrijven waarom. Wacht daarop.`, en: `The inwoner can write why until ${loaded.gronden_uiterlijk}. Wait for that.` }, 'art. 6:6 Awb');
  }
  const gevolgTekst = (input.gevolgTekst ?? '').trim();
  const right = input.uitkomst === 'gegrond';
  if (right && (input.gevolg === undefined || gevolgTekst === '')) {
    throw invalidInput([{ pad: input.gevolg === undefined ? '/gevolg' : '/gevolgTekst', uitleg: { nl: 'Schrijf wat er nu met het besluit gebeurt.', en: 'Write what happens to the decision now.' } }]);
  }
  const gevolg = right ? input.gevolg ?? null : null;
  const decided = { uitkomst: input.uitkomst, motivering: input.motivering, gevolg, gevolgTekst: right ? gevolgTekst : '' };
  const brief = await inhoudOf(context, decided);
  const versie = await passBezwaar(tx, gemeente, loaded, 'beslissing', {
    toestand: input.uitkomst, uitkomst: input.uitkomst, motivering: input.motivering, gevolg, gevolg_tekst: decided.gevolgTekst, besloten_op: isoMoment(moment), brief: JSON.stringify(brief), behandelaar: actor.soort === 'medewerker' ? actor.id : null,
  });
  await endWork(context, loaded.id, 'gedaan');
  await meetTermijn(tx, gemeente, loaded.id, 'awb-beslissing-op-bezwaar', today);
  publish(loaded.dossier, bezwaarBesloten, { bezwaar: loaded.id, beschikking: loaded.beschikking, dossier: loaded.dossier, uitkomst: input.uitkomst });
  return { id: loaded.id, versie };
}

async function inhoudOf({ tx, loaded, gemeente, today, actor }: Context<unknown>, decided: Pick<UitspraakInhoud, 'uitkomst' | 'motivering' | 'gevolg' | 'gevolgTekst'>): Promise<UitspraakInhoud> {
  const to = await getPersoon(tx, gemeente, loaded.persoon);
  const from = await getGemeente(tx, gemeente);
  const { nummer } = await tx.selectFrom('dossier').select('nummer').where('gemeente', '=', gemeente).where('id', '=', loaded.dossier).executeTakeFirstOrThrow();
  const { waarde } = await policyOn(tx, rechtbank, gemeente, today);
  const taal = to.taal === 'en' ? 'en' : 'nl';
  return {
    ...decided, taal, gemeente: { naam: from.naam, adres: from.adres, telefoon: from.telefoon, briefhoofd: from.briefhoofd, briefslot: from.briefslot }, rechtbank: waarde.naam, aan: envelope(to), naam: to.naam, kenmerk: `${nummer}-${loaded.id.slice(-4).toUpperCase()}`,
    ontvangenOp: loaded.ontvangen_op, besluitVan: loaded.beschikkingBekendgemaaktOp, nietGehoord: loaded.afzieningsgrond === null ? null : afzieningsgronden[loaded.afzieningsgrond][taal],
    hoorzitting: loaded.hoorzitting_op === null ? null : Temporal.Instant.from(loaded.hoorzitting_op).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(), ondertekenaar: 'naam' in actor ? actor.naam : actorKey(actor),
  };
}

/** The inwoner takes the objection back (Awb 6:21): no term runs on, no work stays. */
export async function withdrawBezwaar(context: Context<Static<typeof Intrekking>>): Done {
  const { tx, input, loaded, gemeente, publish } = context;
  const versie = await passBezwaar(tx, gemeente, loaded, 'intrekking', { intrekking_reden: (input.reden ?? '').trim() });
  await dropTermijn(tx, gemeente, loaded.id, 'awb-beslissing-op-bezwaar');
  await endWork(context, loaded.id, 'vervallen');
  await tell(context, loaded, withdrawnLetter(await ontvangerOf(tx, gemeente, loaded.persoon), loaded.beschikkingBekendgemaaktOp));
  publish(loaded.dossier, bezwaarIngetrokken, { bezwaar: loaded.id, beschikking: loaded.beschikking, dossier: loaded.dossier });
  return { id: loaded.id, versie };
}
