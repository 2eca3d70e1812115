import { defineModule } from '@kernel';

/** Samples of every kernel part. */
export default defineModule({
  id: 'gallery',
  locales: { zh: () => import('./locales/zh.json'), en: () => import('./locales/en.json') },
  navigation: [
    { id: 'people', group: 'customers', label: 'people.title', icon: 'user', to: '/people', permission: 'Gallery.People', goKey: 'c' },
    { id: 'segments', group: 'customers', label: 'segments.title', icon: 'segment', to: '/segments', goKey: 's' },
    { id: 'journeys', group: 'reach', label: 'journeys.title', icon: 'journey', to: '/journeys', useCount: () => 9, goKey: 'j' },
    { id: 'secret', group: 'analysis', label: 'secret.title', icon: 'board', to: '/secret', permission: 'Gallery.Secret' },
    { id: 'sources', group: 'bottom', label: 'sources.title', icon: 'plug', to: '/sources' },
  ],
  routes: [
    { path: '/people', page: () => import('./PeoplePage'), permission: 'Gallery.People' },
    { path: '/people/:id', page: () => import('./PersonPage'), permission: 'Gallery.People' },
    { path: '/segments', page: () => import('./PeoplePage') },
    { path: '/journeys', page: () => import('./JourneysPage') },
    { path: '/journeys/:id', page: () => import('./EditorPage'), layout: 'editor' },
    { path: '/secret', page: () => import('./JourneysPage'), permission: 'Gallery.Secret' },
    { path: '/sources', page: () => import('./BrokenPage') },
  ],
  topBar: [{ id: 'mailbox', component: () => import('./MailboxButton') }],
  settingsPages: [
    { id: 'mail', path: 'mail', group: 'channels', label: 'mail.title', icon: 'mail', page: () => import('./MailSettingsPage') },
    { id: 'units', path: 'units', group: 'organisation', label: 'units.title', icon: 'unit', page: () => import('./JourneysPage') },
  ],
  homePanels: [
    { id: 'todo', column: 'main', order: 10, component: () => import('./TodoPanel') },
    { id: 'chart', column: 'main', order: 20, component: () => import('./ChartPanel') },
    { id: 'live', column: 'rail', component: () => import('./LivePanel') },
  ],
});
