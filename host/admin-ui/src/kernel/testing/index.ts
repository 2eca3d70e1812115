/** What the tests of modules build with. */
export { renderApp, sessionWith } from './renderApp';
export { changeLanguage } from '../i18n/i18n';
export { startI18n } from './startI18n';
