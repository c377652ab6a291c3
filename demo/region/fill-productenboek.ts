import { required } from '../../src/platform/required.ts';
import { producten, type Productenboek, type Voorzien } from './producten.ts';
import type { Scene } from './stage.ts';
import type { Aanbieder } from './organisaties.ts';

/** From when on the contracts of the demo hold. */
const geldigVan = '2024-01-01';
/** On this day tarieven rise, in hundredths. */
const indexatie = { vanaf: '2026-01-01', procent: 4 };

/** The inkoper fills the productenboek of one gemeente; answers what there is in it. */
export async function fillProductenboek(scene: Pick<Scene, 'as' | 'staff' | 'gemeente'>): Promise<Productenboek> {
  const inkoper = scene.staff.staff('inkoper');
  const found = new Map<string, Voorzien>();
  for (const [sleutel, product] of Object.entries(producten)) {
    const { aanbod, pgb, trede = 'individueel', vrij = false, ...rest } = product;
    const { id } = await scene.as(inkoper, 'voorziening.registratie', {
      gemeente: scene.gemeente, ...rest, trede, beschikkingNodig: !vrij, leveringsvormen: pgb === undefined ? ['natura'] : ['natura', 'pgb'], geldigVan,
    });
    const offers = [
      ...Object.entries(aanbod).map(([aanbieder, tarief]) => ({ organisatie: scene.staff.organisaties[aanbieder as Aanbieder], leveringsvorm: 'natura' as const, tarief })),
      ...(pgb === undefined ? [] : [{ organisatie: null, leveringsvorm: 'pgb' as const, tarief: pgb }]),
    ];
    let versie = 1;
    for (const { tarief, ...offer } of offers) {
      for (const one of [{ vanaf: geldigVan, tarief }, { vanaf: indexatie.vanaf, tarief: Math.round(tarief * (100 + indexatie.procent) / 100) }]) {
        ({ versie } = await scene.as(inkoper, 'voorziening.aanbod', { id, ...offer, ...one }, versie));
      }
    }
    found.set(sleutel, { voorziening: id, product });
  }
  return (sleutel) => required(found.get(sleutel), `a product called ${sleutel}`);
}
