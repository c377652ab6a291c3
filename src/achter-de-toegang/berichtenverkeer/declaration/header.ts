import { samengesteldeTypen as c } from './basisschema.ts';
import { klasse, one } from './complex-type.ts';
import { logischeTypen as t } from './logisch-type.ts';
import { fixInteger, fixText } from './simple-type.ts';

/** Release 3.2 of both standards (CS025 and CS015). */
const BerichtVersie = fixInteger(t.BerichtVersie, 3);
const BerichtSubversie = fixInteger(t.BerichtSubversie, 2);

/** The header of a message that the gemeente sends (and of the retour message upon it). */
export function headerVanGemeente<const C extends string>(berichtCode: C) {
  return klasse('Header', {
    ...berichtSoort(berichtCode),
    Afzender: one(t.Gemeente),
    Ontvanger: one(t.AgbCode),
    ...identificatie,
  });
}

/** The header of a message that the aanbieder sends (and of the retour message upon it). */
export function headerVanAanbieder<const C extends string>(berichtCode: C) {
  return klasse('Header', {
    ...berichtSoort(berichtCode),
    Afzender: one(t.AgbCode),
    Ontvanger: one(t.Gemeente),
    ...identificatie,
  });
}

function berichtSoort<const C extends string>(berichtCode: C) {
  return {
    BerichtCode: one(fixText(t.BerichtCode, berichtCode)),
    BerichtVersie: one(BerichtVersie),
    BerichtSubversie: one(BerichtSubversie),
  };
}

const identificatie = { BerichtIdentificatie: one(c.BerichtIdentificatie), XsdVersie: one(c.XsdVersie) };
