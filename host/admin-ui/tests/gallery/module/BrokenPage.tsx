export default function BrokenPage(): never {
  throw new Error('A page that breaks');
}
