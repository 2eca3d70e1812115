import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { changeLanguage } from '../i18n/i18n';
import { languageNames, languages, useLanguage } from '../i18n/language';
import { Icon, type IconName } from '../icons/Icon';
import { Seal } from '../icons/Seal';
import { useDocumentTitle } from '../frame/FrameContext';
import { useSession } from '../session/SessionContext';
import { SignInForm } from './SignInForm';
import './signin.css';

const latinName = 'MarketingMiddleOffice';

/** Only an address of this site may be returned to. */
export function safeReturnUrl(value: string | null): string {
  return value && /^\/(?![/\\])/.test(value) && !value.startsWith('/sign-in') ? value : '/';
}

export default function SignInPage() {
  const { t } = useTranslation('kernel');
  const { currentUser } = useSession();
  const [params] = useSearchParams();
  const [leaving, setLeaving] = useState(false);
  useDocumentTitle(t('signIn.title'), t('product'));
  if (currentUser.isAuthenticated || leaving) return <Navigate to={safeReturnUrl(params.get('returnUrl'))} replace />;

  return (
    <div className="sign-in">
      <main className="sign-in-side">
        <div className="row sign-in-brand">
          <Seal size={32} />
          <div><div className="bold">{t('product')}</div>{t('product') !== latinName && <div className="small ink3">{latinName}</div>}</div>
        </div>
        <SignInForm onSignedIn={() => setLeaving(true)} />
        <LanguageChoice />
      </main>
      <aside className="sign-in-art" aria-label={t('signIn.about')}>
        <River />
        <div className="sign-in-words"><h2>{t('signIn.headline')}</h2><p>{t('signIn.text')}</p></div>
      </aside>
    </div>
  );
}

function LanguageChoice() {
  const current = useLanguage();
  return (
    <p className="small ink3 row">
      {languages.map((language, index) => (
        <span key={language} className="row">
          {index > 0 && <span aria-hidden="true">·</span>}
          {language === current
            ? <span aria-current="true">{languageNames[language]}</span>
            : <button type="button" className="link-button" lang={language} onClick={() => void changeLanguage(language)}>{languageNames[language]}</button>}
        </span>
      ))}
    </p>
  );
}

const bands = [
  { path: 'M-20 150C120 150 170 200 320 200S560 128 840 128', width: 64, opacity: 0.36 },
  { path: 'M-20 202C120 202 170 318 340 318s240-34 500-34', width: 40, opacity: 0.32 },
  { path: 'M-20 233C110 233 160 430 340 430s230-24 500-24', width: 22, opacity: 0.3 },
  { path: 'M-20 248C90 248 140 532 310 532s270-10 530-10', width: 9, opacity: 0.4 },
];
const pins: ReadonlyArray<{ x: number; y: number; icon: IconName; key: string }> = [
  { x: 300, y: 200, icon: 'people', key: 'entered' },
  { x: 470, y: 309, icon: 'clock', key: 'waiting' },
  { x: 400, y: 428, icon: 'pause', key: 'held' },
  { x: 640, y: 143, icon: 'flag', key: 'ordered' },
  { x: 600, y: 526, icon: 'leave', key: 'left' },
];

function River() {
  const { t } = useTranslation('kernel');
  return (
    <>
      <svg className="river" viewBox="0 0 800 900" preserveAspectRatio="none" aria-hidden="true">
        <g fill="none" stroke="#8EC7DE">
          {bands.map((band) => <path key={band.path} d={band.path} strokeWidth={band.width} opacity={band.opacity} />)}
        </g>
      </svg>
      {pins.map((pin) => (
        <div key={pin.key} className="river-pin" style={{ left: `${pin.x / 8}%`, top: `${pin.y / 9}%` }}>
          <Icon name={pin.icon} size={14} />
          <span>{t(`signIn.pins.${pin.key}`)}</span>
        </div>
      ))}
    </>
  );
}
