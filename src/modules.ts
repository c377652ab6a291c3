import { bevraging } from './registers/bevraging/index.ts';
import { document } from './registers/document/index.ts';
import { dossier } from './registers/dossier/index.ts';
import { makeHandeling } from './registers/handeling/index.ts';
import { huishouden } from './registers/huishouden/index.ts';
import { postvak } from './registers/postvak/index.ts';
import { taak } from './registers/taak/index.ts';
import { termijn } from './registers/termijn/index.ts';
import { gemeente } from './registers/gemeente/index.ts';
import { medewerker } from './registers/medewerker/index.ts';
import { voorziening } from './registers/voorziening/index.ts';
import { activiteit } from './voor-de-toegang/activiteit/index.ts';
import { burenhulp } from './voor-de-toegang/burenhulp/index.ts';
import { kennisbank } from './voor-de-toegang/kennisbank/index.ts';
import { initiatief } from './voor-de-toegang/initiatief/index.ts';
import { ontheffing } from './voor-de-toegang/ontheffing/index.ts';
import { afspraak } from './voor-de-toegang/afspraak/index.ts';
import { spreektijd } from './voor-de-toegang/spreektijd/index.ts';
import { klad } from './voor-de-toegang/klad/index.ts';
import { klantcontact } from './voor-de-toegang/klantcontact/index.ts';
import { crisis } from './voor-de-toegang/crisis/index.ts';
import { meldcode } from './voor-de-toegang/meldcode/index.ts';
import { signaal } from './voor-de-toegang/signaal/index.ts';
import { socialeKaart } from './voor-de-toegang/sociale-kaart/index.ts';
import { wegwijzer } from './voor-de-toegang/wegwijzer/index.ts';
import { wijknetwerk } from './voor-de-toegang/wijknetwerk/index.ts';
import { aanvraag } from './toegang/aanvraag/index.ts';
import { beschikking } from './toegang/beschikking/index.ts';
import { clientondersteuning } from './toegang/clientondersteuning/index.ts';
import { familiegroepsplan } from './toegang/familiegroepsplan/index.ts';
import { gesprek } from './toegang/gesprek/index.ts';
import { melding } from './toegang/melding/index.ts';
import { ondersteuningsplan } from './toegang/ondersteuningsplan/index.ts';
import { pgb } from './toegang/pgb/index.ts';
import { voucher } from './toegang/voucher/index.ts';
import { berichtenverkeer } from './achter-de-toegang/berichtenverkeer/index.ts';
import { toewijzing } from './achter-de-toegang/toewijzing/index.ts';
import { bewaring } from './beheer/bewaring/index.ts';
import { bezwaar } from './beheer/bezwaar/index.ts';
import { klacht } from './beheer/klacht/index.ts';
import { herstel } from './beheer/herstel/index.ts';
import { lezer } from './beheer/lezer/index.ts';
import { inrichting } from './beheer/inrichting/index.ts';
import { toestand } from './beheer/toestand/index.ts';
import { berichtenwisseling } from './regie/berichtenwisseling/index.ts';
import { correctieverzoek } from './regie/correctieverzoek/index.ts';
import { dossiertoegang } from './regie/dossiertoegang/index.ts';
import { inzage } from './regie/inzage/index.ts';
import { opvallendeInzage } from './regie/opvallende-inzage/index.ts';
import { makeTijdlijn } from './regie/tijdlijn/index.ts';
import { ervaring } from './sturing/ervaring/index.ts';
import { kerncijfers } from './sturing/kerncijfers/index.ts';
import type { Module } from './platform/act/module.ts';

/** The modules whose events can be told, in the order of the bouwtekening. */
const telling = [
  dossier, huishouden, bevraging, taak, postvak, document, termijn, voorziening, gemeente, medewerker,
  kennisbank, klad, afspraak, spreektijd, klantcontact, signaal, crisis, meldcode, socialeKaart, wegwijzer, activiteit, burenhulp, initiatief, ontheffing, wijknetwerk,
  melding, clientondersteuning, gesprek, ondersteuningsplan, familiegroepsplan, aanvraag, beschikking, pgb, voucher,
  berichtenverkeer, toewijzing,
  bezwaar, klacht, lezer, herstel, toestand, bewaring, inrichting,
  dossiertoegang, inzage, opvallendeInzage, berichtenwisseling, correctieverzoek,
] as const;

/** Every module of Spil. */
export const modules = [
  ...telling,
  makeTijdlijn(telling.flatMap((module: Module) => module.events ?? [])),
  makeHandeling((): readonly Module[] => modules),
  kerncijfers, ervaring,
] as const;
