// Says what dist/ costs and fails above the budgets of bundle.mjs. usage: node measure-bundle.mjs [folder]
import { fileURLToPath } from 'node:url';
import { budgets, measure } from './bundle.mjs';

const { shell, pages, over } = measure(process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url)));
console.log(`${shell.toFixed(1)} kB gzip  shell (budget ${budgets.shell})`);
for (const { page, isLight, size, whole } of pages) {
  console.log(`${size.toFixed(1)} kB gzip  shell + ${page} (budget ${isLight ? budgets.light : budgets.heavy}), ${whole.toFixed(1)} with what it loads later`);
}
if (shell > budgets.shell || over.length) {
  console.error(`Over the budget: ${over.join(', ') || 'the shell'}.`);
  process.exit(1);
}
