import { defineModule } from '@kernel';

export default defineModule({
  id: 'cdp',
  locales: {
    zh: () => import('./locales/zh.json'),
    en: () => import('./locales/en.json'),
  },
  conditionEditors: [{ id: 'conditions', component: () => import('./conditions/ConditionEditor'), permission: 'Cdp.Segments' }],
});
