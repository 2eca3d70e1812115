// Throws wherever it is shown.
export default function Throws() {
  throw new Error('Do not look at me.');
}
