import { Coming } from '../app/Coming';

export function LandedPage() {
  return <Coming title="app.landed" />;
}
