/// The map as a PNG, with the line that says where it comes from.
import { t } from '../i18n';
import type { MapView } from './view';

export async function savePicture(view: MapView): Promise<void> {
  const canvas = await view.picture();
  sign(canvas, t('map.attribution'));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'ortoo-map.png';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function sign(canvas: HTMLCanvasElement, text: string): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const size = 11 * devicePixelRatio;
  const style = getComputedStyle(document.documentElement);
  pen.font = `${size}px ${style.getPropertyValue('--font')}`;
  const width = pen.measureText(text).width + size;
  pen.fillStyle = style.getPropertyValue('--surface');
  pen.fillRect(canvas.width - width, canvas.height - size * 1.8, width, size * 1.8);
  pen.fillStyle = style.getPropertyValue('--soft');
  pen.fillText(text, canvas.width - width + size / 2, canvas.height - size * 0.6);
}
