import type { CommandContext } from '../../platform/act/act.ts';
import { changedMeanwhile, conflict, notFound } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { aanbodGewijzigd } from './voorziening.events.ts';
import type { Voorziening } from './voorziening.queries.ts';
import type { AanbodWijziging } from './voorziening.schema.ts';

type Context = CommandContext<AanbodWijziging, Voorziening>;

/**
 * From a day on this organisatie delivers it at this tarief, or no longer. What held before that day
 * stays; a later change that was planned already stays too.
 */
export async function changeAanbod(context: Context): Promise<{ id: string; versie: number }> {
  const { tx, input, loaded, gemeente, newId, publish, moment } = context;
  await checkAanbod(context);
  const rows = await sameAanbod(context);
  const next = rows.find((row) => row.geldig_van > input.vanaf)?.geldig_van ?? null;
  const before = rows.findLast((row) => row.geldig_van < input.vanaf);
  const same = rows.find((row) => row.geldig_van === input.vanaf);
  if (before && (before.geldig_tot === null || before.geldig_tot > input.vanaf)) await tx.updateTable('voorziening_aanbod').set({ geldig_tot: input.vanaf }).where('gemeente', '=', gemeente).where('id', '=', before.id).execute();
  if (same) await tx.deleteFrom('voorziening_aanbod').where('gemeente', '=', gemeente).where('id', '=', same.id).execute();
  if (input.tarief !== null) {
    await tx.insertInto('voorziening_aanbod').values({
      gemeente, id: newId(), voorziening: loaded.id, organisatie: input.organisatie, leveringsvorm: input.leveringsvorm, tarief: input.tarief, geldig_van: input.vanaf, geldig_tot: next,
    }).execute();
  }
  const done = await tx.updateTable('voorziening').set({ versie: loaded.versie + 1, gewijzigd_op: isoMoment(moment) }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).where('versie', '=', loaded.versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  publish(loaded.id, aanbodGewijzigd, { voorziening: loaded.id, organisatie: input.organisatie, vanaf: input.vanaf, tarief: input.tarief });
  return { id: loaded.id, versie: loaded.versie + 1 };
}

/** The rows of this organisatie and form, by first day. */
function sameAanbod({ tx, input, gemeente, loaded }: Context) {
  const rows = tx.selectFrom('voorziening_aanbod').select(['id', 'geldig_van', 'geldig_tot']).where('gemeente', '=', gemeente).where('voorziening', '=', loaded.id).where('leveringsvorm', '=', input.leveringsvorm);
  return (input.organisatie === null ? rows.where('organisatie', 'is', null) : rows.where('organisatie', '=', input.organisatie)).orderBy('geldig_van').execute();
}

async function checkAanbod({ tx, input, loaded }: Context): Promise<void> {
  if (!loaded.leveringsvormen.includes(input.leveringsvorm)) {
    throw conflict('LeveringsvormPastNiet', { nl: 'Deze voorziening wordt niet in deze vorm geleverd. Pas eerst de voorziening aan.', en: 'This voorziening is not delivered in this form. Change the voorziening first.' });
  }
  if ((input.organisatie === null) !== (input.leveringsvorm === 'pgb')) {
    throw conflict('OrganisatiePastNiet', { nl: 'Bij natura hoort een aanbieder. Bij een pgb kiest de inwoner zelf, dus staat er geen aanbieder.', en: 'Natura has an aanbieder. With a pgb the inwoner chooses, so there is none.' });
  }
  if (loaded.eenheid === '83' && input.tarief !== null && input.tarief !== 1) {
    throw conflict('TariefPastNiet', { nl: 'Deze voorziening wordt in euro’s toegekend. Het tarief is dan 1 cent per eurocent.', en: 'This voorziening is granted in euros. Its tarief is then 1 cent per eurocent.' }, 'iWmo 3.2 IV042');
  }
  if (input.organisatie === null) return;
  const organisatie = await tx.selectFrom('organisatie').select('soort').where('id', '=', input.organisatie).executeTakeFirst();
  if (!organisatie) throw notFound();
  if (organisatie.soort !== 'aanbieder' && organisatie.soort !== 'welzijn') {
    throw conflict('GeenAanbieder', { nl: 'Deze organisatie is geen aanbieder. Kies een aanbieder of welzijnsorganisatie.', en: 'This organisation is no aanbieder. Choose an aanbieder or a welfare organisation.' });
  }
}
