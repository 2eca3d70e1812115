import { defineModule } from '@kernel';

export default defineModule({
  id: 'content-hub',
  locales: {
    zh: () => import('./locales/zh.json'),
    en: () => import('./locales/en.json'),
  },
});
