import type { SecretBox } from '../../../../src/platform/secret/secret-box.ts';
import { parseBsn, type Bsn } from '../../../../src/registers/persoon/index.ts';
import { required } from '../../../../src/platform/required.ts';
import type { Persoonslijst, Verwant } from '../../../brp/persoonslijst.ts';
import type { DemoHuishouden } from '../../huishoudens.ts';
import type { Mens } from '../../verhaal.ts';
import type { Pattern } from '../find-patterns.ts';

interface Member {
  readonly bsn: Bsn;
  readonly voornamen: string;
  readonly geslachtsnaam: string;
  readonly huisnummer: number;
}

/** The same household as the told one, of the people that are in the copy: as the BRP would know them. */
export function householdOfCopy(told: DemoHuishouden, pattern: Pattern, copy: Pattern, secrets: SecretBox): DemoHuishouden {
  const copied = membersOf(copy, secrets);
  const members = new Map([...membersOf(pattern, secrets)].map(([head, { bsn }]) => [bsn as string, required(copied.get(head), 'the copy of a person')]));
  const other = <V extends Verwant>(verwant: V): V => {
    const member = required(members.get(verwant.bsn ?? ''), 'a member of the household');
    return { ...verwant, bsn: member.bsn, naam: { ...verwant.naam, voornamen: member.voornamen, geslachtsnaam: member.geslachtsnaam } };
  };
  const persoonslijsten = told.persoonslijsten.map((pl): Persoonslijst => ({
    ...pl, ...other(pl), ouders: pl.ouders.map(other), verbintenissen: pl.verbintenissen.map(other), kinderen: pl.kinderen.map(other),
    verblijfplaats: { ...pl.verblijfplaats, huisnummer: required(members.get(pl.bsn ?? ''), 'a member').huisnummer } as Persoonslijst['verblijfplaats'],
  }));
  const mens = (one: Mens): Mens => {
    const { bsn, geslachtsnaam } = required(members.get(one.bsn), 'a member of the household');
    const { naam } = required(told.persoonslijsten.find((pl) => pl.bsn === one.bsn), 'a member of the household');
    return { ...one, bsn, achternaam: [naam.voorvoegsel, geslachtsnaam].filter(Boolean).join(' ') };
  };
  const { vrager, partner, kinderen, mensen } = told.huis;
  const huis = { vrager: mens(vrager), ...(partner === undefined ? {} : { partner: mens(partner) }), kinderen: kinderen.map(mens), mensen: mensen.map(mens) };
  return { ...told, vrager: required(members.get(told.vrager), 'who asks').bsn, persoonslijsten, huis };
}

/** People by the part of their id that a copy keeps. */
function membersOf({ rijen }: Pattern, secrets: SecretBox): Map<string, Member> {
  const rows = (rijen.get('persoon') ?? []).toSorted((a, b) => ((a.waarden['id'] ?? '') < (b.waarden['id'] ?? '') ? -1 : 1));
  return new Map(rows.map(({ waarden }, place) => [String(place), {
    bsn: parseBsn(secrets.open(Buffer.from((waarden['bsn_versleuteld'] ?? '').slice(2), 'hex'))), voornamen: waarden['voornamen'] ?? '', geslachtsnaam: waarden['geslachtsnaam'] ?? '', huisnummer: Number(waarden['huisnummer']),
  }]));
}
