import { defineModule } from '@kernel';

export default defineModule({
  id: 'crm-sync',
  locales: {
    zh: () => import('./locales/zh.json'),
    en: () => import('./locales/en.json'),
  },
});
