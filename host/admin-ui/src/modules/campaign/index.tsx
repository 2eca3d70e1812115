import { defineModule } from '@kernel';
import { permissions } from './shared/names';
import { useRunningCount } from './shared/useRunningCount';
import { changeTimeline, journeyTimeline, messageTimeline } from './timeline';

export default defineModule({
  id: 'campaign',
  locales: { zh: () => import('./locales/frame/zh.json'), en: () => import('./locales/frame/en.json') },
  pageLocales: { zh: () => import('./locales/pages/zh.json'), en: () => import('./locales/pages/en.json') },
  navigation: [
    { id: 'journeys', group: 'reach', label: 'journeys.title', icon: 'journey', to: '/journeys', permission: permissions.journeys, useCount: useRunningCount, goKey: 'j', order: 10 },
    { id: 'messages', group: 'reach', label: 'messages.title', icon: 'send', to: '/messages', permission: permissions.messages, goKey: 'm', order: 20 },
    { id: 'suppressions', group: 'reach', label: 'suppressions.title', icon: 'shield', to: '/suppressions', permission: permissions.suppressions, order: 30 },
  ],
  routes: [
    { path: '/journeys', page: () => import('./journeys/JourneysPage'), permission: permissions.journeys },
    { path: '/journeys/:id', page: () => import('./canvas/JourneyPage'), permission: permissions.journeys, layout: 'editor' },
    { path: '/journeys/:id/people', page: () => import('./people/PeoplePage'), permission: permissions.journeys },
    { path: '/messages', page: () => import('./messages/MessagesPage'), permission: permissions.messages },
    { path: '/suppressions', page: () => import('./suppressions/SuppressionsPage'), permission: permissions.suppressions },
    { path: '/mailbox', page: () => import('./mailbox/MailboxPage'), permission: permissions.mailbox },
  ],
  profileCards: [{ id: 'journeys', column: 'now', order: 10, permission: permissions.journeys, component: () => import('./profile/JourneysCard') }],
  timelineRenderers: [messageTimeline, journeyTimeline, changeTimeline],
  topBar: [{ id: 'mailbox', permission: permissions.mailbox, component: () => import('./mailbox/MailboxButton') }],
  settingsPages: [{ id: 'email', path: 'email', group: 'channels', label: 'channel.title', icon: 'mail', permission: permissions.channels, page: () => import('./channels/EmailChannelPage') }],
  templateActions: [{ id: 'test', permission: permissions.test, component: () => import('./testmail/TestSend') }],
  homePanels: [{ id: 'journeys', column: 'main', order: 30, permission: permissions.journeys, component: () => import('./home/JourneysPanel') }],
  tourSteps: [
    { id: 'journeys', order: 40, to: '/journeys', title: 'tour.journeysTitle', text: 'tour.journeysText', permission: permissions.journeys },
  ],
});
