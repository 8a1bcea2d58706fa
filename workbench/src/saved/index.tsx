import { Coming } from '../app/Coming';

export function SavedPage() {
  return <Coming title="app.saved" />;
}
