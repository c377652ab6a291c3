import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

const decode = (text: string): string => new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.codePointAt(0) ?? 0));
const encode = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Does the work that the server asked, and lets it go along with the form. */
export default async function doWork(place: HTMLElement, form: HTMLFormElement): Promise<void> {
  const show = (staat: string): void => {
    for (const line of place.querySelectorAll<HTMLElement>('[data-staat]')) line.hidden = line.dataset['staat'] !== staat;
  };
  show('bezig');
  const challenge = JSON.parse(decode(place.dataset['werk'] ?? '')) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) return;
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'gedaan-werk', value: encode(JSON.stringify({ challenge, solution })) }));
  show('klaar');
}

const place = document.querySelector<HTMLElement>('#werk');
const form = place?.closest('form');
if (place && form) void doWork(place, form);
