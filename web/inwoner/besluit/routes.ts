import { route } from '@react-router/dev/routes';

const at = (file: string): string => `inwoner/besluit/${file}`;

export default [
  route('mijn/besluiten', at('list.tsx')),
  route('mijn/besluiten/:besluit', at('decision.tsx')),
  route('mijn/besluiten/:besluit/intrekken', at('withdraw.tsx')),
  route('mijn/aanvraag/:melding', at('apply.tsx')),
];
