/** What the tests of modules build with. */
export { renderApp, sessionWith } from './renderApp';
export { changeLanguage, startI18n } from '../i18n/i18n';
