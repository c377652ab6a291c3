import { index, layout, route } from '@react-router/dev/routes';
import activiteit from './activiteit/routes.ts';
import download from './download/routes.ts';
import burenhulp from './burenhulp/routes.ts';
import familiegroepsplan, { own as ownFamilyPlan } from './familiegroepsplan/routes.ts';
import mijn from './mijn/routes.ts';
import overSpil from './over-spil/routes.ts';
import plan from './plan/routes.ts';
import initiatief from './initiatief/routes.ts';
import ontheffing from './ontheffing/routes.ts';
import clientondersteuning from './clientondersteuning/routes.ts';
import correctie from './correctie/routes.ts';
import vernietigen from './vernietigen/routes.ts';
import toegang from './toegang/routes.ts';
import klacht from './klacht/routes.ts';
import pgb from './pgb/routes.ts';
import gegevens from './gegevens/routes.ts';
import bericht from './bericht/routes.ts';
import besluit from './besluit/routes.ts';
import bezwaar from './bezwaar/routes.ts';
import ervaring from './ervaring/routes.ts';
import session from './session/routes.ts';
import verslag from './verslag/routes.ts';
import vertellen, { own as ownTelling } from './vertellen/routes.ts';
import signaal from './signaal/routes.ts';
import voucher, { own as ownVouchers } from './voucher/routes.ts';
import wijknetwerk from './wijknetwerk/routes.ts';
import wegwijzer from './wegwijzer/routes.ts';
import socialeKaart from './sociale-kaart/routes.ts';

export default [
  route('app.webmanifest', 'shared/app-manifest.ts'),
  layout('inwoner/layout.tsx', [
    index('inwoner/home.tsx'),
    ...vertellen,
    ...klacht,
    ...wegwijzer,
    ...socialeKaart,
    ...signaal,
    route('contact', 'inwoner/contact.tsx'),
    route('crisis', 'inwoner/crisis.tsx'),
    ...voucher,
    ...activiteit,
    ...burenhulp,
    ...familiegroepsplan,
    ...initiatief,
    ...ontheffing,
    ...wijknetwerk,
    route('inloggen', 'inwoner/inloggen.tsx'),
    route('toegankelijkheid', 'inwoner/toegankelijkheid.tsx'),
    route('gemeente-kiezen', 'inwoner/gemeente-kiezen.tsx'),
    route('privacy', 'inwoner/privacy.tsx'),
    ...overSpil,
    ...session,
    layout('inwoner/mijn/layout.tsx', [...mijn, ...ownTelling, ...plan, ...verslag, ...besluit, ...bezwaar, ...ervaring, ...pgb, ...bericht, ...gegevens, ...toegang, ...clientondersteuning, ...correctie, ...vernietigen, ...ownVouchers, ...ownFamilyPlan, ...download]),
    route('documenten/:document', 'shared/document/download.ts'),
    route('*', 'inwoner/not-found.tsx'),
  ]),
];
