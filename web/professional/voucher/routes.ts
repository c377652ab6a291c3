import { route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/voucher/${file}`;

/** What was spent, for who settles it. */
export default [route('werk/vouchers', at('settlement.tsx')), route('werk/vouchers/bestand', at('file.ts'))];

/** Inside a dossier: what was given, and giving. */
export const ofDossier = [route('vouchers', at('dossier.tsx'))];
