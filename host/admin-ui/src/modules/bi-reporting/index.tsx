import { defineModule } from '@kernel';
import { permissions } from './shared/names';

export default defineModule({
  id: 'bi-reporting',
  locales: { zh: () => import('./locales/frame/zh.json'), en: () => import('./locales/frame/en.json') },
  pageLocales: { zh: () => import('./locales/pages/zh.json'), en: () => import('./locales/pages/en.json') },
  navigation: [{ id: 'reports', group: 'analysis', label: 'reports.title', icon: 'funnel', to: '/reports', permission: permissions.reports, goKey: 'r' }],
  routes: [
    { path: '/reports', page: () => import('./journeys/ReportsPage'), permission: permissions.reports },
    { path: '/reports/journeys/:id', page: () => import('./journeys/JourneyReportPage'), permission: permissions.reports },
    { path: '/reports/overview', page: () => import('./overview/OverviewPage'), permission: permissions.reports },
  ],
  homePanels: [{ id: 'key-numbers', column: 'main', order: 20, permission: permissions.reports, component: () => import('./home/KeyNumbersPanel') }],
  tourSteps: [
    { id: 'reports', order: 60, to: '/reports', title: 'tour.reportsTitle', text: 'tour.reportsText', permission: permissions.reports },
  ],
});
