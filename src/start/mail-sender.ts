import { readFile } from 'node:fs/promises';
import { smtpSender, type MailSender } from '../platform/mail/index.ts';
import type { Systems } from '../platform/busy/systems.ts';
import type { Settings } from '../settings.ts';

/** Who sends the mails of this installation; undefined where no mail server is set. */
export async function makeMailSender({ mail }: Settings, systems: Systems | undefined): Promise<MailSender | undefined> {
  if (mail === undefined) return undefined;
  const { login, ...server } = mail;
  return smtpSender({ ...server, ...(systems === undefined ? {} : { breaker: systems.breaker('mail') }), login: login && { user: login.user, password: (await readFile(login.passwordFile, 'utf8')).trim() } });
}
