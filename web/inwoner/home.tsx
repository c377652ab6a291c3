import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Button } from '../shared/ui/button.tsx';
import { Doors } from '../shared/ui/doors.tsx';
import { Dunes } from '../shared/ui/dunes.tsx';
import { Form } from '../shared/ui/form.tsx';
import { PageTitle } from '../shared/ui/page.tsx';

/** One question, four doors. */
export default function Home() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Waar kunnen we u mee helpen?`} />
      <div className="spil-hero">
        <div className="spil-hero__inner">
          <h1>
            <label htmlFor="vraag">
              <Trans>Waar kunnen we u mee helpen?</Trans>
            </label>
          </h1>
          <p id="vraag-uitleg">
            <Trans>Schrijf het in uw eigen woorden. Bijvoorbeeld: ik kan mijn huis niet meer schoonhouden.</Trans>
          </p>
          <Form action="/wegwijzer?index">
            <div className="spil-ask">
              <textarea className="utrecht-textarea utrecht-textarea--html-textarea" id="vraag" name="vraag" rows={3} aria-describedby="vraag-uitleg" />
              <Button icon="send">
                <Trans>Help mij verder</Trans>
              </Button>
            </div>
          </Form>
        </div>
        <Dunes />
      </div>
      <div className="spil-page">
        <Doors
          label={t`Meteen naar`}
          doors={[
            { to: '/hulp-vragen', icon: 'hand', title: t`Ik zoek hulp`, text: t`Voor uzelf of samen met iemand anders.` },
            { to: '/sociale-kaart', icon: 'buurt', title: t`Hulp en activiteiten in de buurt`, text: t`Samen eten, hulp met brieven, bewegen: kijk wat er is.` },
            { to: '/zorgen-om-iemand', icon: 'mensen', title: t`Ik maak me zorgen om iemand`, text: t`U mag dit zonder uw naam vertellen.` },
            { to: '/mijn', icon: 'document', title: t`Mijn dossier`, text: t`Uw plan, uw brieven en wie uw gegevens zag.` },
          ]}
        />
        <p>
          <Trans>Kan het niet wachten? <Link to="/crisis">Kijk wie u nu kunt bellen</Link>.</Trans>
        </p>
        <p className="spil-subtle">
          <Trans>
            Liever iemand spreken? Bel ons of kom langs. U mag altijd iemand meenemen. <Link to="/privacy">Zo gaan we om met uw gegevens</Link>.
          </Trans>
        </p>
      </div>
    </>
  );
}
