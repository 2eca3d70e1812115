import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, PropertyList, Section, useFormat, useSession, type IconName } from '@kernel';
import type { IdentifierKind, ProfileDetailsDto, ProfileRevealedDto } from '../shared/types';
import { permissions } from '../shared/permissions';
import { probabilityText } from '../shared/probabilityText';

const icons: Record<IdentifierKind, IconName> = {
  userId: 'user', memberNumber: 'store', email: 'mail', phone: 'phone', weChatUnionId: 'wecom', weChatOpenId: 'wecom', weComExternalUserId: 'wecom', anonymousId: 'globe',
  deviceId: 'desktop', other: 'link',
};

interface Props {
  profile: ProfileDetailsDto;
  revealed: ProfileRevealedDto | undefined;
  onReveal: () => void;
  onHide: () => void;
}

/** The identifiers, each with the part that it founded, and why these parts are one person. */
export function ProfileIdentifiers({ profile, revealed, onReveal, onHide }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const [showsWhy, setShowsWhy] = useState(false);
  const identifiers = revealed?.identifiers ?? profile.identifiers;

  return (
    <Section
      title={t('identifiersTitle')}
      count={identifiers.length}
      actions={can(permissions.reveal) && (
        <button type="button" className="link-button row medium" onClick={revealed ? onHide : onReveal}>
          <Icon name="eye" size={14} />{t(revealed ? 'reveal.hide' : 'reveal.show')}
        </button>
      )}
    >
      {identifiers.length === 0 && <p className="medium ink3">{t('profile.noIdentifiers')}</p>}
      <PropertyList
        items={identifiers.map((identifier) => ({
          key: `${identifier.kind} ${identifier.value}`,
          icon: icons[identifier.kind],
          label: t(`identifiers.${identifier.kind}`),
          value: <span className="num">{identifier.value}</span>,
          source: <span className="num" title={t('profile.founded', { time: format.exact(identifier.creationTime) })}>{t('profiles.number', { number: identifier.partNo })} · {format.date(identifier.creationTime)}</span>,
        }))}
      />
      {profile.partNos.length > 1 && (
        <>
          <button type="button" className="link-button medium why-together" aria-expanded={showsWhy} onClick={() => setShowsWhy(!showsWhy)}>
            {t('profile.why')}<Icon name={showsWhy ? 'up' : 'down'} size={12} />
          </button>
          {showsWhy && <Links profile={profile} identifiers={identifiers} />}
        </>
      )}
    </Section>
  );
}

function Links({ profile, identifiers }: { profile: ProfileDetailsDto; identifiers: ProfileDetailsDto['identifiers'] }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const nameOf = (partNo: number) => {
    const own = identifiers.find((identifier) => identifier.partNo === partNo);
    return own ? `${t(`identifiers.${own.kind}`)} ${own.value}` : t('profiles.number', { number: partNo });
  };
  const similarity = ({ probability, agreeing }: ProfileDetailsDto['links'][number]) => [
    probability != null && t('profile.alike', { percent: probabilityText(probability, format) }),
    agreeing?.length && t('profile.agreeing', { fields: format.list(agreeing) }),
  ].filter(Boolean).join(' · ');
  return (
    <div className="unfolded">
      <ul className="divided medium" aria-label={t('profile.why')}>
        {profile.links.map((link) => (
          <li key={`${link.partA} ${link.partB} ${link.kind}`}>
            <div><b>{nameOf(link.partA)}</b> <span aria-hidden="true">↔</span> <b>{nameOf(link.partB)}</b></div>
            <div className="small ink3">{[t(`links.${link.kind}`), similarity(link), link.sourceName ?? link.userName, link.reason, format.when(link.creationTime)].filter(Boolean).join(' · ')}</div>
          </li>
        ))}
      </ul>
      {profile.links.length === 0 && <p className="medium ink3">{t('profile.noLinks')}</p>}
    </div>
  );
}
