import { index, prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/klantcontact/${file}`;

/** From a question to an answer, to somebody who helps, or to a melding. */
export default prefix('klantcontact', [
  index(at('list.tsx')),
  route('nieuw', at('register.tsx')),
  route('nieuw/:persoon', at('register-known.tsx')),
  route('terugbellen', at('calls.tsx')),
  route(':contact/terugbellen', at('call-back.tsx')),
  route(':contact/overdragen', at('hand-over.tsx')),
  route('zoeken', at('find-caller.tsx')),
  route('personen/:persoon', at('of-person.tsx')),
  route(':contact', at('handle.tsx')),
  route(':contact/bijlagen/:bijlage', at('bijlage.ts')),
  route(':contact/persoon', at('find-known.tsx')),
  route(':contact/persoon/:persoon', at('recognise.tsx')),
  route(':contact/melding', at('find-person.tsx')),
  route(':contact/melding/nieuwe-persoon', at('register-person.tsx')),
  route(':contact/melding/:persoon', at('make-melding.tsx')),
]);
