import { defineModule } from '@kernel';

export default defineModule({
  id: 'bi-reporting',
  locales: {
    zh: () => import('./locales/zh.json'),
    en: () => import('./locales/en.json'),
  },
});
