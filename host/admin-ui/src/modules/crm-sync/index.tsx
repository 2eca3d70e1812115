import { defineModule } from '@kernel';
import { leadTimeline } from './leads/timeline';
import { permissions } from './shared/names';
import { useLeadCount } from './shared/useWork';

export default defineModule({
  id: 'crm-sync',
  locales: { zh: () => import('./locales/frame/zh.json'), en: () => import('./locales/frame/en.json') },
  pageLocales: { zh: () => import('./locales/pages/zh.json'), en: () => import('./locales/pages/en.json') },
  navigation: [{ id: 'leads', group: 'sales', label: 'leads.title', icon: 'lead', to: '/leads', permission: permissions.leads, useCount: useLeadCount, goKey: 'l' }],
  routes: [
    { path: '/leads', page: () => import('./leads/LeadsPage'), permission: permissions.leads },
    { path: '/leads/:id', page: () => import('./leads/LeadPage'), permission: permissions.leads },
  ],
  profileCards: [{ id: 'leads', column: 'now', order: 30, permission: permissions.leads, component: () => import('./profile/LeadsCard') }],
  timelineRenderers: [leadTimeline],
  homePanels: [{ id: 'work', column: 'main', order: 10, permission: permissions.accept, component: () => import('./home/WorkPanel') }],
  tourSteps: [
    { id: 'leads', order: 50, to: '/leads', title: 'tour.leadsTitle', text: 'tour.leadsText', permission: permissions.leads },
  ],
});
