import { readFileSync } from 'node:fs';
import { SettingFault } from './setting.ts';

/** The secret that a file holds, without the line end behind it. Throws `SettingFault` where it cannot be read, or is empty. */
export function readSecretFile(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new SettingFault(`The secret in ${file} cannot be read`, { cause: error });
  }
  if (text === '') throw new SettingFault(`The secret in ${file} is empty`);
  return text;
}

/** An address of PostgreSQL, of one host or several, with a password in it that it has not of itself. Throws `SettingFault`. */
export function withPassword(name: string, url: string, password: string): string {
  const [, before = '', user = '', after = ''] = /^(postgres(?:ql)?:\/\/)([^:@/?]+)(@.*)$/.exec(url) ?? [];
  if (user === '') throw new SettingFault(`${name} must name a user and no password, for the password comes from SPIL_DATABASE_PASSWORD_FILE: postgres://spil@host/spil`);
  return `${before}${user}:${encodeURIComponent(password)}${after}`;
}
