import { layout } from '@react-router/dev/routes';
import activiteit from './activiteit/routes.ts';
import burenhulp from './burenhulp/routes.ts';
import berichten from './berichten/routes.ts';
import bezwaar from './bezwaar/routes.ts';
import beschikking from './beschikking/routes.ts';
import dossier from './dossier/routes.ts';
import klacht from './klacht/routes.ts';
import kennisbank from './kennisbank/routes.ts';
import klantcontact from './klantcontact/routes.ts';
import lezers from './lezers/routes.ts';
import signaal from './signaal/routes.ts';
import socialeKaart from './sociale-kaart/routes.ts';
import voucher from './voucher/routes.ts';
import wegwijzer from './wegwijzer/routes.ts';
import werk from './werk/routes.ts';

export default [layout('professional/layout.tsx', [...werk, ...kennisbank, ...klantcontact, ...signaal, ...socialeKaart, ...wegwijzer, ...voucher, ...activiteit, ...burenhulp, ...beschikking, ...bezwaar, ...klacht, ...berichten, ...lezers, ...dossier])];
