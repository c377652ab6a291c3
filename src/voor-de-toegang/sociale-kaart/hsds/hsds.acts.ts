import { query } from '../../../platform/act/act.ts';
import { everyone } from '../../../platform/access/rule.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { getGemeente, listWijken } from '../../../registers/gemeente/index.ts';
import { listTaxonomies } from './codelijsten.ts';
import { HsdsBladzijde, HsdsCodelijsten, HsdsCodelijstenVraag, HsdsEenVraag, HsdsGegeven, HsdsVraag } from './hsds-vraag.schema.ts';
import { tellOne, tellPage } from './tell-hsds.ts';

const doel = 'de sociale kaart als open data laten gebruiken (Wet hergebruik van overheidsinformatie art. 2)';

/** A gemeente that is not of this installation has no sociale kaart: that is another answer than an empty one. */
async function load(tx: ReadTx, _input: unknown, gemeente: string): Promise<object> {
  await getGemeente(tx, gemeente);
  return {};
}

const diensten = query({
  name: 'hsds.diensten', label: { nl: 'Open data: diensten', en: 'Open data: services' }, purpose: doel, route: 'GET /hsds/diensten', readers: ['dienst-zoek'],
  input: HsdsVraag, output: HsdsBladzijde, load, may: everyone, run: (context) => tellPage('dienst', context),
});

const dienst = query({
  name: 'hsds.dienst', label: { nl: 'Open data: een dienst', en: 'Open data: a service' }, purpose: doel, route: 'GET /hsds/diensten/{id}',
  input: HsdsEenVraag, output: HsdsGegeven, load, may: everyone, run: (context) => tellOne('dienst', context),
});

const organisaties = query({
  name: 'hsds.organisaties', label: { nl: 'Open data: organisaties', en: 'Open data: organizations' }, purpose: doel, route: 'GET /hsds/organisaties', readers: ['dienst-zoek'],
  input: HsdsVraag, output: HsdsBladzijde, load, may: everyone, run: (context) => tellPage('organisatie', context),
});

const organisatie = query({
  name: 'hsds.organisatie', label: { nl: 'Open data: een organisatie', en: 'Open data: an organization' }, purpose: doel, route: 'GET /hsds/organisaties/{id}',
  input: HsdsEenVraag, output: HsdsGegeven, load, may: everyone, run: (context) => tellOne('organisatie', context),
});

const locaties = query({
  name: 'hsds.locaties', label: { nl: 'Open data: diensten op hun plek', en: 'Open data: services at locations' }, purpose: doel, route: 'GET /hsds/locaties', readers: ['dienst-zoek'],
  input: HsdsVraag, output: HsdsBladzijde, load, may: everyone, run: (context) => tellPage('plek', context),
});

const locatie = query({
  name: 'hsds.locatie', label: { nl: 'Open data: een dienst op een plek', en: 'Open data: a service at a location' }, purpose: doel, route: 'GET /hsds/locaties/{id}',
  input: HsdsEenVraag, output: HsdsGegeven, load, may: everyone, run: (context) => tellOne('plek', context),
});

const codelijsten = query({
  name: 'hsds.codelijsten', label: { nl: 'Open data: codelijsten', en: 'Open data: taxonomies' }, purpose: doel, route: 'GET /hsds/codelijsten',
  input: HsdsCodelijstenVraag, output: HsdsCodelijsten, load, may: everyone,
  async run({ tx, gemeente }) {
    const { taxonomies, terms } = listTaxonomies(await listWijken(tx, gemeente));
    return { codelijsten: taxonomies.map((one) => ({ ...one })), codes: terms.map((one) => ({ ...one })) };
  },
});

export const hsdsActs = [diensten, dienst, organisaties, organisatie, locaties, locatie, codelijsten] as const;
