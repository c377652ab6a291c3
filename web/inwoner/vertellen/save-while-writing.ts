import { newKey } from '../../shared/forms/new-key.ts';
import { exclusivelyIn } from '../../shared/saving/exclusively-in.ts';
import { indexedDbStore } from '../../shared/saving/indexed-db-store.ts';
import { memoryStore } from '../../shared/saving/memory-store.ts';
import { postOperation } from '../../shared/saving/post-operation.ts';
import { Saver } from '../../shared/saving/saver.ts';

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** Milliseconds between what is typed and what is sent: each is counted, and ten minutes of writing must fit (`flood.ts`). */
const pause = 5000;

/** Saves every answer of this form while it is written; the form works the same without. */
export default function saveWhileWriting(place: HTMLElement, own: HTMLFormElement): void {
  const names = (place.dataset['velden'] ?? '').split(' ').filter((name) => name !== '');
  const inputs = (name: string): Typed[] => [...own.querySelectorAll<Typed>(`[name="${name}"]`)];
  const hidden = (name: string): string => own.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
  const typed = new Set<string>();
  const post = postOperation('/hulp-vragen/bewaren', hidden('csrf'), { about: () => ({ code: hidden('code'), gemeente: hidden('gemeente'), persoon: place.dataset['persoon'] ?? '' }), hear: (answer) => showCode(own, answer) });
  const saver = new Saver({
    scope: `klad ${hidden('code') || newKey()}`,
    // Without a code nobody would find it again on this device, which may be of others too.
    store: hidden('code') === '' ? Promise.resolve(memoryStore()) : indexedDbStore(),
    fields: Object.fromEntries(names.map((name) => [name, { value: read(inputs(name)), version: hidden(`basis.${name}`) || '0' }])),
    send: (operation) => (hidden('gemeente') === '' ? Promise.reject(new Error('It is not known yet in which gemeente')) : post(operation)),
    newId: newKey,
    later: (work, milliseconds) => void setTimeout(work, Math.max(milliseconds, pause)),
    exclusively: exclusivelyIn(`klad ${hidden('code')}`),
  });
  let written = false;
  saver.subscribe(() => {
    for (const name of names) {
      const { value, version } = saver.field(name);
      keepVersion(own, name, version);
      // What an earlier visit left behind on this device.
      if (!typed.has(name) && read(inputs(name)) !== value) write(inputs(name), value);
    }
    const states = names.map((name) => saver.field(name).state);
    written ||= typed.size > 0 || states.some((state) => state !== 'saved');
    if (written) showState(place, states);
  });
  own.addEventListener('input', ({ target }) => {
    const name = (target as Typed).name;
    if (!names.includes(name)) return;
    typed.add(name);
    void saver.change(name, read(inputs(name)));
  });
  own.querySelector('select[name="gemeente"]')?.addEventListener('change', () => saver.retry());
  window.addEventListener('online', () => saver.retry());
  // To another page or another app: now, not in a while.
  document.addEventListener('visibilitychange', () => document.hidden && saver.retry());
  handOverAtSubmit(own, saver);
  void saver.start();
}

/** Milliseconds that a form waits for a change under way. */
const patience = 2000;

/** The form takes all of its page along: a change that comes after it would seem to be written elsewhere. Without a network all stays on the device. */
function handOverAtSubmit(form: HTMLFormElement, saver: Saver): void {
  let state: 'writing' | 'waiting' | 'over' = 'writing';
  form.addEventListener('submit', (event) => {
    if (state === 'over' || !navigator.onLine) return;
    event.preventDefault();
    if (state === 'waiting') return;
    state = 'waiting';
    const wait = new Promise<void>((resolve) => { setTimeout(resolve, patience); });
    const go = (): void => {
      state = 'over';
      form.requestSubmit(event.submitter);
    };
    // A form that is still telling of its submit submits nothing: therefore not in the same task.
    const soon = (): void => void setTimeout(go);
    void Promise.race([saver.handOver(), wait]).then(soon, soon);
  });
}

const chosen = (inputs: readonly Typed[]): HTMLInputElement[] => inputs.filter((input) => input instanceof HTMLInputElement && ['radio', 'checkbox'].includes(input.type)) as HTMLInputElement[];

function read(inputs: readonly Typed[]): string {
  const choices = chosen(inputs);
  return choices.length > 0 ? choices.filter(({ checked }) => checked).map(({ value }) => value).join(',') : (inputs[0]?.value ?? '');
}

function write(inputs: readonly Typed[], value: string): void {
  const choices = chosen(inputs);
  for (const choice of choices) choice.checked = value.split(',').includes(choice.value);
  if (choices.length === 0 && inputs[0]) inputs[0].value = value;
}

/** The version goes along when the form is sent: it then builds on what was saved meanwhile. */
function keepVersion(form: HTMLFormElement, name: string, version: string): void {
  const known = form.querySelector<HTMLInputElement>(`[name="basis.${name}"]`);
  if (known) known.value = version;
  else form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: `basis.${name}`, value: version }));
}

function showCode(form: HTMLFormElement, answer: object): void {
  const code = 'code' in answer && typeof answer.code === 'string' ? answer.code : '';
  const field = form.querySelector<HTMLInputElement>('[name="code"]');
  if (code === '' || !field || field.value === code) return;
  field.value = code;
  const [line, text] = [document.querySelector<HTMLElement>('#eigen-code'), document.querySelector<HTMLElement>('#eigen-code strong')];
  if (text) text.textContent = code;
  if (line) line.hidden = false;
}

function showState(place: HTMLElement, states: readonly string[]): void {
  const state = ['conflict', 'on-device', 'refused'].find((one) => states.includes(one)) ?? 'saved';
  for (const line of place.querySelectorAll<HTMLElement>('[data-staat]')) line.hidden = line.dataset['staat'] !== (state === 'refused' ? 'on-device' : state);
}

const notice = document.querySelector<HTMLElement>('#bewaren');
const form = notice?.closest('form');
if (notice && form) saveWhileWriting(notice, form);
