/**
 * A mail as it goes out. It says no more than that there is something, and where: whoever reads along on the way
 * learns nothing of anybody.
 */
export interface Mail {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

/** What a try came to. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** It may go better later: no connection, a server that is busy. */
  | { readonly kind: 'later'; readonly code: string }
  /** It will never go: no such address. */
  | { readonly kind: 'never'; readonly code: string };

/** Sends a mail; `messageId` is the same at each try, so that who receives it twice can see that. Never throws. */
export interface MailSender {
  send(mail: Mail, messageId: string): Promise<Outcome>;
  /** Whether the mail server did not answer lately: mails wait meanwhile, and no try of theirs is lost. */
  isAway?(): boolean;
}

/** Minutes after which a mail is tried again: soon at first, then once in a while; after the last it is given up. */
export const delays: readonly number[] = [1, 5, 15, 60, 180, 360, 720, 1440, 1440, 1440];
