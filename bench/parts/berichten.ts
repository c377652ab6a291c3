import { judgeBericht, readBericht, writeBericht } from '../../src/achter-de-toegang/berichtenverkeer/index.ts';
import { compose301, type Opdracht } from '../../src/achter-de-toegang/toewijzing/index.ts';
import { perSecond } from '../calibrate.ts';
import { rate } from '../measure.ts';
import type { Part } from '../part.ts';

const id = '01936d2e-5a00-7000-8383-000000000001';
const opdracht = (at: number): Opdracht => ({
  gemeente: '0383', agbCode: '41999901', identificatie: String(at).padStart(12, '0'), dagtekening: '2026-03-10', bsn: '999990019',
  persoon: {
    voornamen: 'Geertruida Maria', voorletters: 'G.M.', voorvoegsel: 'de', geslachtsnaam: 'Wit', partner_voorvoegsel: 'van der', partner_geslachtsnaam: 'Berg', naamgebruik: 'eigen-partner', naam: 'G.M. de Wit-van der Berg',
    geslacht: 'vrouw', geboortedatum: '1943-05-17', geboortedatum_deel: 'volledig', straat: 'Zeeweg', huisnummer: 3 + (at % 90), huisletter: 'a', huisnummertoevoeging: '', postcode: '1901AA', plaats: 'Castricum', wijk: null, buurt: null,
    telefoon: '', email: '', taal: 'nl', geheimhouding: false, overleden_op: null,
  } as Opdracht['persoon'],
  toewijzingen: [1, 2].map((nummer) => ({
    gemeente: '0383', id, nummer: at * 2 + nummer, wet: 'wmo', dossier: id, beschikking: id, onderdeel: id, persoon: id, organisatie: id, categorie: '01', code: `01A0${nummer}`, volume: 3, eenheid: '04', frequentie: '2',
    ingangsdatum: '2026-03-16', einddatum: '2027-03-15', toegewezen_op: '2026-03-10T09:00:00.000Z', gewijzigd_op: null, toestand: 'gegeven', gestart_op: null, versie: 1,
  })),
});

/** An opdracht with two products becomes the XML of a WMO301: composed, checked against its table and its rules, written. */
function write(at: number): string {
  const bericht = compose301('wmo', opdracht(at));
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(written.fouten.map(({ pad, code }) => `${pad} ${code}`).join('; '));
  const refused = judgeBericht(bericht);
  if (refused.length > 0) throw new Error(`The rules refuse the message: ${JSON.stringify(refused)}`);
  return written.xml;
}

export const berichten: Part = {
  name: 'berichten',
  question: 'How many WMO301 a second are written and validated, and read and validated again?',
  async run({ calibration }) {
    let at = 0;
    const writing = perSecond(() => write((at += 1)));
    const bytes = Buffer.from(write(1));
    const reading = perSecond(() => {
      const read = readBericht(bytes, 'WMO301');
      if (!read.ok || judgeBericht(read.bericht).length > 0) throw new Error('The message is refused');
    });
    return [rate('WMO301 written and validated', writing, 3000, calibration), rate('WMO301 read and validated', reading, undefined, calibration)];
  },
};
