import { defineModule } from '@kernel';

export default defineModule({
  id: 'demo',
  locales: {
    zh: () => import('./locales/zh.json'),
    en: () => import('./locales/en.json'),
  },
  settingsPages: [
    { id: 'demo', path: 'demo', group: 'system', order: 40, label: 'title', icon: 'play', permission: 'Demo.Manage', page: () => import('./company/DemoPage') },
  ],
});
