import { forEachDemo } from '../browser/serve-demo.ts';
import { dividing } from './divide.ts';
import { gemeente } from './gemeente.ts';
import { meldingen } from './melding.ts';
import { regisseur } from './regisseur.ts';
import { session } from './session.ts';
import { signing } from './signing.ts';

forEachDemo('ways beside the main job', (spil) => {
  dividing(spil);
  gemeente(spil);
  meldingen(spil);
  regisseur(spil);
  signing(spil);
  session(spil);
});
