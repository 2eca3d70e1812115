import { defineModule } from '@kernel';

export default defineModule({
  id: 'campaign',
  locales: {
    zh: () => import('./locales/zh.json'),
    en: () => import('./locales/en.json'),
  },
});
