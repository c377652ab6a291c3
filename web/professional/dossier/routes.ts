import { index, route } from '@react-router/dev/routes';
import berichten from '../bericht/routes.ts';
import { ofDossier as clientondersteuning } from '../clientondersteuning/routes.ts';
import correcties from '../correctie/routes.ts';
import gesprek from '../gesprek/routes.ts';
import melding from '../melding/routes.ts';
import { ofDossier as pgb } from '../pgb/routes.ts';
import { ofDossier as vouchers } from '../voucher/routes.ts';
import familiegroepsplan from '../familiegroepsplan/routes.ts';
import plan from '../ondersteuningsplan/routes.ts';

const at = (file: string): string => `professional/dossier/${file}`;

/** Everything of one household below one address; a module of the access adds its own pages as children. */
export default [
  route('dossiers/:dossier/nood', at('nood.tsx')),
  route('dossiers/:dossier', at('layout.tsx'), [
    index(at('to-verhaal.ts')),
    route('verhaal', at('verhaal.tsx')),
    route('inzet', at('inzet.tsx')),
    route('inzet/:toewijzing', at('handover-preview.tsx')),
    route('inzet/:toewijzing/andere-aanbieder', at('reassign.tsx')),
    route('samen', at('samen.tsx')),
    route('tijdlijn', at('tijdlijn.tsx')),
    route('documenten', at('documenten.tsx')),
    route('inzage', at('inzage.tsx')),
    route('regisseur', at('regisseur.tsx')),
    ...melding,
    ...clientondersteuning,
    ...gesprek,
    ...plan,
    ...familiegroepsplan,
    ...pgb,
    ...vouchers,
    ...berichten,
    ...correcties,
  ]),
];
