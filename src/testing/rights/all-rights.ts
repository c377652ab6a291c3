import { rights as bericht } from '../../achter-de-toegang/berichtenverkeer/testing/rights.ts';
import { rights as toewijzing } from '../../achter-de-toegang/toewijzing/testing/rights.ts';
import { rights as bewaring } from '../../beheer/bewaring/testing/rights.ts';
import { rights as bezwaar } from '../../beheer/bezwaar/testing/rights.ts';
import { rights as klacht } from '../../beheer/klacht/testing/rights.ts';
import { rights as herstel } from '../../beheer/herstel/testing/rights.ts';
import { rights as gemeente } from '../../registers/gemeente/testing/rights.ts';
import { rights as lezer } from '../../beheer/lezer/testing/rights.ts';
import { rights as toestand } from '../../beheer/toestand/testing/rights.ts';
import { rights as inrichting } from '../../beheer/inrichting/testing/rights.ts';
import { rights as berichtenwisseling } from '../../regie/berichtenwisseling/testing/rights.ts';
import { rights as correctieverzoek } from '../../regie/correctieverzoek/testing/rights.ts';
import { rights as dossiertoegang } from '../../regie/dossiertoegang/testing/rights.ts';
import { rights as inzage } from '../../regie/inzage/testing/rights.ts';
import { rights as opvallendeInzage } from '../../regie/opvallende-inzage/testing/rights.ts';
import { rights as tijdlijn } from '../../regie/tijdlijn/testing/rights.ts';
import { rights as bevraging } from '../../registers/bevraging/testing/rights.ts';
import { rights as document } from '../../registers/document/testing/rights.ts';
import { rights as dossier } from '../../registers/dossier/testing/rights.ts';
import { rights as handeling } from '../../registers/handeling/testing/rights.ts';
import { rights as huishouden } from '../../registers/huishouden/testing/rights.ts';
import { rights as postvak } from '../../registers/postvak/testing/rights.ts';
import { rights as taak } from '../../registers/taak/testing/rights.ts';
import { rights as termijn } from '../../registers/termijn/testing/rights.ts';
import { rights as medewerker } from '../../registers/medewerker/testing/rights.ts';
import { rights as voorziening } from '../../registers/voorziening/testing/rights.ts';
import { rights as ervaring } from '../../sturing/ervaring/testing/rights.ts';
import { rights as kerncijfers } from '../../sturing/kerncijfers/testing/rights.ts';
import { rights as aanvraag } from '../../toegang/aanvraag/testing/rights.ts';
import { rights as beschikking } from '../../toegang/beschikking/testing/rights.ts';
import { rights as clientondersteuning } from '../../toegang/clientondersteuning/testing/rights.ts';
import { rights as familiegroepsplan } from '../../toegang/familiegroepsplan/testing/rights.ts';
import { rights as gesprek } from '../../toegang/gesprek/testing/rights.ts';
import { rights as melding } from '../../toegang/melding/testing/rights.ts';
import { rights as ondersteuningsplan } from '../../toegang/ondersteuningsplan/testing/rights.ts';
import { rights as pgb } from '../../toegang/pgb/testing/rights.ts';
import { rights as voucher } from '../../toegang/voucher/testing/rights.ts';
import { rights as activiteit } from '../../voor-de-toegang/activiteit/testing/rights.ts';
import { rights as afspraak } from '../../voor-de-toegang/afspraak/testing/rights.ts';
import { rights as burenhulp } from '../../voor-de-toegang/burenhulp/testing/rights.ts';
import { rights as kennisbank } from '../../voor-de-toegang/kennisbank/testing/rights.ts';
import { rights as initiatief } from '../../voor-de-toegang/initiatief/testing/rights.ts';
import { rights as ontheffing } from '../../voor-de-toegang/ontheffing/testing/rights.ts';
import { rights as spreektijd } from '../../voor-de-toegang/spreektijd/testing/rights.ts';
import { rights as klad } from '../../voor-de-toegang/klad/testing/rights.ts';
import { rights as klantcontact } from '../../voor-de-toegang/klantcontact/testing/rights.ts';
import { rights as crisis } from '../../voor-de-toegang/crisis/testing/rights.ts';
import { rights as meldcode } from '../../voor-de-toegang/meldcode/testing/rights.ts';
import { rights as signaal } from '../../voor-de-toegang/signaal/testing/rights.ts';
import { rights as socialeKaart } from '../../voor-de-toegang/sociale-kaart/testing/rights.ts';
import { rights as wijknetwerk } from '../../voor-de-toegang/wijknetwerk/testing/rights.ts';
import { rights as wegwijzer } from '../../voor-de-toegang/wegwijzer/testing/rights.ts';
import type { Rights } from './table.ts';

/** The tables of all modules together, each kept beside its module. */
export const allRights: Rights = {
  ...dossier, ...huishouden, ...bevraging, ...taak, ...postvak, ...document, ...termijn, ...voorziening, ...gemeente, ...medewerker, ...handeling,
  ...kennisbank, ...klad, ...afspraak, ...spreektijd, ...klantcontact, ...signaal, ...crisis, ...meldcode, ...socialeKaart, ...wegwijzer, ...activiteit, ...burenhulp, ...initiatief, ...ontheffing, ...wijknetwerk,
  ...melding, ...clientondersteuning, ...gesprek, ...ondersteuningsplan, ...familiegroepsplan, ...aanvraag, ...beschikking, ...pgb, ...voucher,
  ...bericht, ...toewijzing,
  ...bezwaar, ...klacht, ...lezer, ...herstel, ...toestand, ...bewaring, ...inrichting,
  ...dossiertoegang, ...inzage, ...opvallendeInzage, ...berichtenwisseling, ...correctieverzoek, ...tijdlijn,
  ...kerncijfers, ...ervaring,
};
