import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { isBefore } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { suspendTermijn } from '../../registers/termijn/index.ts';
import { afzieningsgronden } from './bezwaar.ts';
import { adjournLetter, hearingLetter, noHearingLetter } from './bezwaar-brieven.ts';
import { bezwaarOpgenomen, bezwaarVerdaagd, hoorzittingGehouden, hoorzittingGepland, vanHorenAfgezien } from './bezwaar.events.ts';
import { beslistermijn, ontvangerOf, planWork, tell } from './bezwaar-plaats.ts';
import { passBezwaar, type LoadedBezwaar } from './bezwaar.queries.ts';
import type { Afziening, Bezwaaropneming, Hoorverslag, Hoorzitting, Verdaging } from './bezwaar.schema.ts';
import { keptOpschortingen } from './bezwaar-termijn.ts';
import { requireNotInvolved } from './require-not-involved.ts';

type Context<I> = CommandContext<I, LoadedBezwaar>;
type Done = Promise<{ id: string; versie: number }>;

const aboutOf = ({ id, beschikking, dossier }: LoadedBezwaar) => ({ bezwaar: id, beschikking, dossier });

/** Somebody who did not take the decision takes the objection up. */
export async function takeUp(context: Context<Static<typeof Bezwaaropneming>>): Done {
  const { tx, loaded, gemeente, actor, publish } = context;
  requireNotInvolved(loaded, actor);
  if (actor.soort !== 'medewerker') throw conflict('GeenMedewerker', { nl: 'Alleen een medewerker neemt een bezwaar in behandeling.', en: 'Only somebody of the staff takes an objection up.' });
  const versie = await passBezwaar(tx, gemeente, loaded, 'opneming', { behandelaar: actor.id });
  await planWork(context, { ...loaded, behandelaar: actor.id }, (await beslistermijn(tx, gemeente, loaded.id)).einddatum);
  publish(loaded.dossier, bezwaarOpgenomen, { ...aboutOf(loaded), behandelaar: actor.id });
  return { id: loaded.id, versie };
}

/** Up to so many days before the hearing documents can be sent in (Awb 7:4 lid 1). */
const stukkendagen = 10;

/** Plans the hearing, or plans it anew, and invites (Awb 7:2). Throws where the moment is past. */
export async function planHearing(context: Context<Static<typeof Hoorzitting>>): Done {
  const { tx, input, loaded, gemeente, moment, today, newId, actor, publish } = context;
  requireNotInvolved(loaded, actor);
  const op = Temporal.Instant.from(input.op);
  if (Temporal.Instant.compare(op, moment) <= 0) throw invalidInput([{ pad: '/op', uitleg: { nl: 'Dit moment is al geweest.', en: 'This moment has passed.' } }]);
  const local = op.toZonedDateTimeISO('Europe/Amsterdam');
  const versie = await passBezwaar(tx, gemeente, loaded, 'hoorzitting', { hoorzitting_op: isoMoment(op), hoorzitting_plaats: input.plaats, afzieningsgrond: null, afziening_reden: '' });
  await finishTaken(tx, gemeente, loaded.id, 'bezwaar.horen', isoMoment(moment), 'vervallen');
  await addTaak(tx, {
    id: newId(), gemeente, houder: loaded.behandelaar === null ? 'r:beschikkingen' : `m:${loaded.behandelaar}`, dossier: loaded.dossier, soort: 'bezwaar.horen', onderwerp: loaded.id, titel: 'Hoorzitting houden', uiterlijk: local.toPlainDate().toString(), moment: isoMoment(moment),
  });
  const stukkenTot = local.toPlainDate().subtract({ days: stukkendagen });
  await tell(context, loaded, hearingLetter(await ontvangerOf(tx, gemeente, loaded.persoon), {
    op: local.toPlainDate(), uur: local.toPlainTime().toString({ smallestUnit: 'minute' }), plaats: input.plaats, stukkenTot: isBefore(today, stukkenTot) ? stukkenTot : undefined,
  }));
  publish(loaded.dossier, hoorzittingGepland, { ...aboutOf(loaded), op: local.toPlainDate().toString() });
  return { id: loaded.id, versie };
}

/** No hearing, on a ground of Awb 7:3. That the inwoner does not want one (c) is only so where they said it. */
export async function waiveHearing(context: Context<Static<typeof Afziening>>): Done {
  const { tx, input, loaded, gemeente, moment, actor, publish } = context;
  requireNotInvolved(loaded, actor);
  const toelichting = (input.toelichting ?? '').trim();
  if (input.grond === 'awb-7:3-c' && loaded.horen && toelichting === '') {
    throw invalidInput([{ pad: '/toelichting', uitleg: { nl: 'De inwoner wilde een hoorzitting. Schrijf op wanneer en hoe de inwoner zei dat het niet hoeft.', en: 'The inwoner wanted a hearing. Write when and how the inwoner said that it is not needed.' } }]);
  }
  const versie = await passBezwaar(tx, gemeente, loaded, 'afziening', { afzieningsgrond: input.grond, afziening_reden: toelichting, hoorzitting_op: null, hoorzitting_plaats: '' });
  await finishTaken(tx, gemeente, loaded.id, 'bezwaar.horen', isoMoment(moment), 'vervallen');
  await tell(context, loaded, noHearingLetter(await ontvangerOf(tx, gemeente, loaded.persoon), afzieningsgronden[input.grond]));
  publish(loaded.dossier, vanHorenAfgezien, { ...aboutOf(loaded), grond: input.grond });
  return { id: loaded.id, versie };
}

/** Writes the report of the hearing (Awb 7:7); the inwoner reads it in the own dossier. */
export async function reportHearing({ tx, input, loaded, gemeente, moment, actor, publish }: Context<Static<typeof Hoorverslag>>): Done {
  requireNotInvolved(loaded, actor);
  if (loaded.hoorzitting_op !== null && Temporal.Instant.compare(moment, Temporal.Instant.from(loaded.hoorzitting_op)) < 0) {
    throw conflict('HoorzittingNogNietGeweest', { nl: 'De hoorzitting is nog niet geweest. Schrijf het verslag daarna.', en: 'The hearing was not held yet. Write the report after it.' }, 'art. 7:7 Awb');
  }
  const versie = await passBezwaar(tx, gemeente, loaded, 'verslag', { verslag: input.verslag });
  await finishTaken(tx, gemeente, loaded.id, 'bezwaar.horen', isoMoment(moment));
  publish(loaded.dossier, hoorzittingGehouden, aboutOf(loaded));
  return { id: loaded.id, versie };
}

/** Takes more time, once, with the reason (Awb 7:10 lid 3). Throws `AlVerdaagd`, and `TermijnVoorbij` once it is too late for it. */
export async function adjourn(context: Context<Static<typeof Verdaging>>): Done {
  const { tx, input, loaded, gemeente, today, actor, publish } = context;
  requireNotInvolved(loaded, actor);
  if (loaded.verdaging_weken > 0) throw conflict('AlVerdaagd', { nl: 'De beslissing is al een keer verdaagd. Vaker kan niet.', en: 'The decision was adjourned already. It cannot be done again.' }, 'art. 7:10 lid 3 Awb');
  const termijn = await beslistermijn(tx, gemeente, loaded.id);
  if (termijn.einddatum !== null && termijn.einddatum < today.toString()) throw conflict('TermijnVoorbij', { nl: 'De laatste dag is al voorbij. Verdagen kan alleen daarvoor.', en: 'The last day has passed. It can only be adjourned before it.' }, 'art. 7:10 lid 3 Awb');
  const { einddatum } = await suspendTermijn(tx, gemeente, termijn, keptOpschortingen(termijn), { adviescommissie: loaded.commissie, verdagingWeken: input.weken });
  const versie = await passBezwaar(tx, gemeente, loaded, 'verdaging', { verdaging_weken: input.weken, verdaging_reden: input.reden });
  await planWork(context, loaded, einddatum?.toString() ?? null);
  await tell(context, loaded, adjournLetter(await ontvangerOf(tx, gemeente, loaded.persoon), { reden: input.reden, uiterlijk: einddatum }));
  publish(loaded.dossier, bezwaarVerdaagd, { ...aboutOf(loaded), weken: input.weken, beslissenUiterlijk: einddatum?.toString() ?? null });
  return { id: loaded.id, versie };
}
