import { index, prefix, route } from '@react-router/dev/routes';

const at = (file: string): string => `professional/klantcontact/${file}`;

/** From a question to an answer, to somebody who helps, or to a melding. */
export default prefix('klantcontact', [
  index(at('list.tsx')),
  route('nieuw', at('register.tsx')),
  route(':contact', at('handle.tsx')),
  route(':contact/melding', at('find-person.tsx')),
  route(':contact/melding/nieuwe-persoon', at('register-person.tsx')),
  route(':contact/melding/:persoon', at('make-melding.tsx')),
]);
