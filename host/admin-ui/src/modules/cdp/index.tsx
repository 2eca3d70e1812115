import { defineModule } from '@kernel';
import { permissions } from './shared/permissions';
import { consentTimeline, journeyTimeline, messageTimeline } from './timeline/internal';

export default defineModule({
  id: 'cdp',
  locales: { zh: () => import('./locales/frame/zh.json'), en: () => import('./locales/frame/en.json') },
  pageLocales: { zh: () => import('./locales/pages/zh.json'), en: () => import('./locales/pages/en.json') },
  navigation: [
    { id: 'profiles', group: 'customers', order: 10, label: 'profiles.title', icon: 'user', to: '/profiles', permission: permissions.profiles, goKey: 'c' },
    { id: 'accounts', group: 'customers', order: 15, label: 'accounts.title', icon: 'building', to: '/accounts', permission: permissions.accounts },
    { id: 'households', group: 'customers', order: 17, label: 'households.title', icon: 'home', to: '/households', permission: permissions.households },
    { id: 'segments', group: 'customers', order: 20, label: 'segments.title', icon: 'segment', to: '/segments', permission: permissions.segments, goKey: 's' },
    { id: 'match-reviews', group: 'customers', order: 30, label: 'matchReviews.title', icon: 'merge', to: '/match-reviews', permission: permissions.merge },
    { id: 'matching', group: 'customers', order: 40, label: 'matching.title', icon: 'people', to: '/matching', permission: permissions.matching },
    { id: 'identifier-rules', group: 'customers', order: 50, label: 'identifierRules.title', icon: 'key', to: '/identifier-rules', permission: permissions.sources },
    { id: 'sources', group: 'bottom', order: 10, label: 'sources.title', icon: 'plug', to: '/sources', permission: permissions.sources },
    { id: 'imports', group: 'customers', order: 30, label: 'imports.title', icon: 'upload', to: '/imports', permission: permissions.imports },
    { id: 'quarantine', group: 'bottom', order: 11, label: 'quarantine.title', icon: 'shield', to: '/quarantine', permission: permissions.quarantine },
  ],
  routes: [
    { path: '/profiles', page: () => import('./profiles/ProfilesPage'), permission: permissions.profiles },
    { path: '/profiles/:id', page: () => import('./profiles/ProfilePage'), permission: permissions.profiles },
    { path: '/profiles/:id/merge', page: () => import('./merge/MergePage'), permission: permissions.merge },
    { path: '/profiles/:id/unmerge', page: () => import('./unmerge/UnmergePage'), permission: permissions.merge },
    { path: '/accounts', page: () => import('./accounts/AccountsPage'), permission: permissions.accounts },
    { path: '/accounts/:id', page: () => import('./accounts/AccountPage'), permission: permissions.accounts },
    { path: '/households', page: () => import('./households/HouseholdsPage'), permission: permissions.households },
    { path: '/match-reviews', page: () => import('./matchReviews/MatchReviewsPage'), permission: permissions.merge },
    { path: '/match-reviews/:id', page: () => import('./matchReviews/MatchReviewPage'), permission: permissions.merge },
    { path: '/matching', page: () => import('./matching/MatchingPage'), permission: permissions.matching },
    { path: '/identifier-rules', page: () => import('./identifierRules/IdentifierRulesPage'), permission: permissions.sources },
    { path: '/segments', page: () => import('./segments/SegmentsPage'), permission: permissions.segments },
    { path: '/segments/new', page: () => import('./segments/NewSegmentPage'), permission: permissions.segments },
    { path: '/segments/:id', page: () => import('./segments/SegmentPage'), permission: permissions.segments },
    { path: '/imports', page: () => import('./imports/ImportsPage'), permission: permissions.imports },
    { path: '/imports/new', page: () => import('./imports/NewImportPage'), permission: permissions.imports },
    { path: '/imports/:id', page: () => import('./imports/ImportPage'), permission: permissions.imports },
    { path: '/quarantine', page: () => import('./quarantine/QuarantinePage'), permission: permissions.quarantine },
    { path: '/sources/:id/webhook', page: () => import('./webhooks/WebhookPage'), permission: permissions.sources },
    { path: '/sources', page: () => import('./sources/SourcesPage'), permission: permissions.sources },
  ],
  settingsPages: [
    { id: 'attributes', path: 'attributes', group: 'data', order: 5, label: 'attributes.title', icon: 'tag', permission: permissions.attributes, page: () => import('./attributes/AttributesPage') },
    { id: 'event-meanings', path: 'event-meanings', group: 'data', order: 10, label: 'meanings.title', icon: 'cart', permission: permissions.eventMeanings, page: () => import('./eventMeanings/EventMeaningsPage') },
  ],
  timelineRenderers: [messageTimeline, journeyTimeline, consentTimeline],
  conditionEditors: [{ id: 'conditions', component: () => import('./conditions/ConditionEditor'), permission: permissions.segments }],
  tourSteps: [
    { id: 'sources', order: 10, to: '/sources', title: 'tour.sourcesTitle', text: 'tour.sourcesText', permission: permissions.sources },
    { id: 'profiles', order: 20, to: '/profiles', title: 'tour.profilesTitle', text: 'tour.profilesText', permission: permissions.profiles },
    { id: 'segments', order: 30, to: '/segments', title: 'tour.segmentsTitle', text: 'tour.segmentsText', permission: permissions.segments },
  ],
});
