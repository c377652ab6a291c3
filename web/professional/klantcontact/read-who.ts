import type { FormReader } from '../../shared/forms/read-form.ts';

/** Whom was chosen in a `WhoField`. */
export function readWho(form: FormReader): { readonly medewerker?: string; readonly team?: string } {
  const chosen = form.text('wie');
  if (chosen === '') return {};
  return chosen.startsWith('m:') ? { medewerker: chosen.slice(2) } : { team: chosen.slice(2) };
}
