export { makeMailDesk, type MailDesk } from './mail-desk.ts';
export { listMailstand } from './mail-state.ts';
export { planMail } from './plan-mail.ts';
export { smtpSender, type SmtpSettings } from './smtp-sender.ts';
export { delays, type MailSender } from './mail.ts';
