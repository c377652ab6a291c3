import { everySetting } from './declared.ts';
import { SettingFault, type Setting } from './setting.ts';

export type Environ = Readonly<Record<string, string | undefined>>;

/** The value of a setting; empty text counts as not set. Throws `SettingFault`. */
export function readSetting<T>(env: Environ, setting: Setting<T>): T {
  const text = env[setting.name];
  try {
    return setting.read(text === undefined || text === '' ? undefined : text);
  } catch (error) {
    throw new SettingFault(`${setting.name} is not right: ${(error as Error).message}`);
  }
}

/** A name with a typing mistake would silently do nothing: each unknown `SPIL_…` is refused. */
export function checkNames(env: Environ): void {
  const known = everySetting.map(({ name }) => name);
  const wrong = Object.keys(env).filter((name) => name.startsWith('SPIL_') && !known.includes(name));
  if (wrong.length === 0) return;
  const lines = wrong.map((name) => {
    const near = known.map((other) => ({ other, far: distance(name, other) })).toSorted((a, b) => a.far - b.far)[0];
    return near !== undefined && near.far <= 4 ? `${name} is no setting of Spil. Did you mean ${near.other}?` : `${name} is no setting of Spil.`;
  });
  throw new SettingFault(`${lines.join('\n')}\nAll settings: docs/generated/settings.md`);
}

/** How many letters must be put in, left out or changed to turn one name into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
