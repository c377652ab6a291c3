import './organisatie.tables.ts';

export { partnerdeuren, type Partnerdeur } from './partnerdeur.ts';
