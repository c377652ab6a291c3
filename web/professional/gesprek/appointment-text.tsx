import { Trans, useLingui } from '@lingui/react/macro';
import { DateText } from '../../shared/ui/date-text.tsx';
import type { View } from './view.ts';

/** Words for where a conversation is held. */
export function useForms(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return { thuis: t`thuis`, kantoor: t`op kantoor`, telefoon: t`telefoon`, beeldbellen: t`beeldbellen`, elders: t`ergens anders` };
}

/** Words for who comes along. */
export function useCompany(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return { 'eigen-persoon': t`iemand van de inwoner zelf`, mantelzorger: t`mantelzorger`, clientondersteuner: t`cliëntondersteuner`, vertegenwoordiger: t`vertegenwoordiger`, tolk: t`tolk`, collega: t`collega` };
}

/** When, where and with whom, in one line. */
export function AppointmentText({ appointment: { begin, vorm, plaats, gezelschap } }: { readonly appointment: View['appointments'][number] }) {
  const forms = useForms();
  const company = useCompany();
  const who = gezelschap.map(({ soort, naam }) => (naam === undefined ? company[soort] : `${naam} (${company[soort] ?? soort})`)).join(', ');
  return (
    <>
      <DateText value={begin} weekday time />, {forms[vorm] ?? vorm}
      {plaats !== '' && `, ${plaats}`}
      {who !== '' && (
        <>
          {' '}
          · <Trans>mee: {who}</Trans>
        </>
      )}
    </>
  );
}
