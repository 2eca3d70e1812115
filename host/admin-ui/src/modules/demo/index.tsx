import { defineModule } from '@kernel';

export default defineModule({
  id: 'demo',
  locales: { zh: () => import('./locales/frame/zh.json'), en: () => import('./locales/frame/en.json') },
  pageLocales: { zh: () => import('./locales/pages/zh.json'), en: () => import('./locales/pages/en.json') },
  settingsPages: [
    { id: 'demo', path: 'demo', group: 'system', order: 40, label: 'title', icon: 'play', permission: 'Demo.Manage', page: () => import('./company/DemoPage') },
  ],
});
