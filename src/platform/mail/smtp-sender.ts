import { createTransport } from 'nodemailer';
import type { Breaker } from '../busy/breaker.ts';
import type { Mail, MailSender, Outcome } from './mail.ts';

/** A mail server, as the settings name it. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte, `starttls` before anything is said (never without), or `geen` on the own machine. */
  readonly beveiliging: 'tls' | 'starttls' | 'geen';
  readonly login: { readonly user: string; readonly password: string } | undefined;
  readonly from: string;
  /** Milliseconds in which the server must say something. */
  readonly patience?: number;
  /** Leaves a server that does not answer alone for a while; left out: it is asked each time. */
  readonly breaker?: Breaker;
}

/** Seconds in which a mail server answers, or is tried again later. */
const usualPatience = 30_000;

/** Sends by SMTP, a connection for each mail: there are few. */
export function smtpSender({ host, port, beveiliging, login, from, patience = usualPatience, breaker }: SmtpSettings): MailSender {
  const transport = createTransport({
    host, port, secure: beveiliging === 'tls', requireTLS: beveiliging === 'starttls', ignoreTLS: beveiliging === 'geen', ...(login === undefined ? {} : { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience, disableFileAccess: true, disableUrlAccess: true,
  });
  const deliver = async ({ aan, onderwerp, tekst }: Mail, messageId: string): Promise<void> => {
    // An address as an object is taken as one, whatever commas are in it.
    await transport.sendMail({ from, to: { name: '', address: aan }, subject: onderwerp, text: tekst, messageId, headers: { 'Auto-Submitted': 'auto-generated' } });
  };
  return {
    isAway: () => breaker?.isAway() === true,
    async send(mail, messageId) {
      try {
        await (breaker === undefined ? deliver(mail, messageId) : breaker.run(() => deliver(mail, messageId), saidNothing));
        return { kind: 'sent' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** A server that refuses is there. */
const saidNothing = (error: unknown): boolean => typeof (error as { responseCode?: unknown }).responseCode !== 'number';

/** 5xx is for ever (RFC 5321 § 4.2.1), but not where it is about us: who we are, or how we say it. */
function outcomeOf(error: unknown): Outcome {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  const told = typeof responseCode === 'number' ? String(responseCode) : typeof code === 'string' ? code : 'onbekend';
  const aboutAddress = code === 'EENVELOPE' && typeof responseCode === 'number' && responseCode >= 550 && responseCode < 560;
  return { kind: aboutAddress ? 'never' : 'later', code: told };
}
