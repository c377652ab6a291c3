import { useLingui } from '@lingui/react/macro';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

/** Whom the gemeente calls at a member, as it was typed. */
export function readContact(form: FormReader) {
  const email = form.optionalText('contact.email');
  return { naam: form.text('contact.naam'), functie: form.text('contact.functie'), telefoon: form.text('contact.telefoon'), ...(email === undefined ? {} : { email }) };
}

/** The fields of whom to call: business only. */
export function ContactFields() {
  const { t } = useLingui();
  return (
    <Section title={t`Contactpersoon`}>
      <p className="spil-subtle">{t`Alleen zakelijk: zoals de organisatie zelf bereikbaar is. Staat niet op de site, en wordt gewist als het lid vertrekt.`}</p>
      <TextField name="contact.naam" label={t`Naam van de contactpersoon`} optional />
      <TextField name="contact.functie" label={t`Functie`} optional />
      <TextField name="contact.telefoon" kind="tel" label={t`Zakelijk telefoonnummer`} size="middle" optional />
      <TextField name="contact.email" kind="email" label={t`Zakelijk e-mailadres`} optional />
    </Section>
  );
}
