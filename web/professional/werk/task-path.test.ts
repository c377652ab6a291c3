import { expect, test } from 'vitest';
import { taskPath } from './task-path.ts';

test.each([
  ['melding.toedelen', '/werk/wachtrij/zaak'], ['klantcontact.opvolgen', '/klantcontact/zaak'], ['signaal.trieren', '/signalen/zaak'], ['crisis.brede-beeld', '/signalen/zaak'], ['gesprek.voeren', '/dossiers/huis/gesprek'],
  ['plan.ondertekenen', '/dossiers/huis/plan'], ['dossiertoegang.nood', '/dossiers/huis/inzage'], ['iets.nieuws', '/dossiers/huis/verhaal'],
])('%s is done at %s', (soort, path) => {
  expect(taskPath({ soort, dossier: 'huis', onderwerp: 'zaak' })).toBe(path);
});
