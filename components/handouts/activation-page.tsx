import type { Language } from '../../lib/i18n/index.ts';
import { useTexts } from '../panel/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { ActivationCard } from './activation-card.tsx';
import { CustodyStop } from './custody-stop.tsx';
import { Frame } from './frame.tsx';
import type { HandoutServices } from './services.ts';
import { Untranslated } from './untranslated.tsx';
import { type Activation, type ActivationPlace, useActivation } from './use-activation.ts';

/** Why there is no card: custody before all else. */
function Refused({ offer, shown, profile }: Extract<Activation, { is: 'refused' }>) {
  const { t } = useTexts();
  const student = shown.student ?? '';
  if (offer === 'stop' || offer === 'ask') return <CustodyStop custody={offer} profile={profile} />;
  if (offer === 'other')
    return (
      <Notice kind="warning" title={t('accounts.wrong')}>
        <p>{t(`accounts.is.${shown.relation}`, { student })}</p>
      </Notice>
    );
  if (offer === 'nameless') return <Notice kind="unknown" title={t('accounts.nameless')} />;
  return <Notice kind="unknown" title={t(`handouts.not.${offer}`, { student })} />;
}

/** The page on which one person's activation card is made. */
export function ActivationPage(props: {
  services: HandoutServices;
  place: ActivationPlace;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const { t } = useTexts();
  const { services, place, language, onLanguage } = props;
  const state = useActivation(services, place);
  const heading = t('handouts.page.activation');
  if (state.is !== 'ready')
    return (
      <Frame
        heading={heading}
        language={language}
        onLanguage={onLanguage}
        onPrint={null}
        before={
          <>
            {state.is === 'reading' && <p>{t('handouts.reading')}</p>}
            {state.is === 'refused' && <Refused {...state} />}
            {state.is === 'gone' && (
              <Notice kind="info" title={t('handouts.gone')}>
                <p>{t('handouts.goneMore')}</p>
              </Notice>
            )}
          </>
        }
      />
    );
  const { holder, key, another, profile } = state;
  const { title, steps, notes } = profile.handouts.activation;
  const texts = [title, ...steps, ...notes, ...(profile.portal.signIn.parent ? [] : [profile.handouts.whereToSignIn])];
  return (
    <Frame
      heading={heading}
      language={language}
      onLanguage={onLanguage}
      onPrint={services.print}
      before={
        <>
          <p>{t('handouts.for', { holder })}</p>
          {another && (
            <Notice kind="warning" title={t('accounts.wrong')}>
              <p>{t('accounts.another')}</p>
            </Notice>
          )}
          <Untranslated texts={texts} language={language} />
        </>
      }
    >
      <ActivationCard holder={holder} activationKey={key} profile={profile} language={language} />
    </Frame>
  );
}
