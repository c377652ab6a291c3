import type { Acts, Execute } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';

type Inhoud = Acts['budgetplan.wijziging']['input']['inhoud'];

/** Reads the plan, changes a part of it, and keeps it as the version that the form was made from. */
export async function changePlan(execute: Execute, id: string, form: FormReader, change: (inhoud: Inhoud) => Inhoud): Promise<void> {
  const { inhoud } = await execute('budgetplan.gegevens', { id });
  await execute('budgetplan.wijziging', { id, inhoud: change(inhoud) }, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
}
