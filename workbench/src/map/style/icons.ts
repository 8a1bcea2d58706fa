/// Marks of points, drawn on a canvas in the colours of the theme.
import type { Palette } from './palette';

/// Pixels of the screen for each pixel of the page that icons are drawn at.
export const SCALE = 2;
const SIZE = 30;

type Draw = (pen: CanvasRenderingContext2D, palette: Palette) => void;

function diamond(pen: CanvasRenderingContext2D, radius: number): void {
  const middle = SIZE / 2;
  pen.beginPath();
  pen.moveTo(middle, middle - radius);
  pen.lineTo(middle + radius, middle);
  pen.lineTo(middle, middle + radius);
  pen.lineTo(middle - radius, middle);
  pen.closePath();
}

function post(pen: CanvasRenderingContext2D, palette: Palette): void {
  diamond(pen, 13);
  pen.fillStyle = palette.post;
  pen.strokeStyle = palette.postEdge;
  pen.lineWidth = 2.6;
  pen.fill();
  pen.stroke();
}

/// A post whose delay is not known: only an outline of dots.
function unknown(pen: CanvasRenderingContext2D, palette: Palette): void {
  diamond(pen, 13);
  pen.fillStyle = palette.post;
  pen.fill();
  pen.setLineDash([4, 3]);
  pen.strokeStyle = palette.faint;
  pen.lineWidth = 3;
  pen.stroke();
}

function planned(pen: CanvasRenderingContext2D, palette: Palette): void {
  diamond(pen, 12);
  pen.setLineDash([4, 3]);
  pen.strokeStyle = palette.planned;
  pen.lineWidth = 3;
  pen.stroke();
}

function closed(pen: CanvasRenderingContext2D, palette: Palette): void {
  pen.fillStyle = palette.halo;
  pen.fillRect(2, SIZE / 2 - 6, SIZE - 4, 12);
  pen.fillStyle = palette.stop;
  pen.fillRect(4, SIZE / 2 - 4, SIZE - 8, 8);
}

function start(pen: CanvasRenderingContext2D, palette: Palette): void {
  const middle = SIZE / 2;
  pen.beginPath();
  pen.arc(middle, middle, 7, 0, 2 * Math.PI);
  pen.fillStyle = palette.post;
  pen.strokeStyle = palette.postEdge;
  pen.lineWidth = 3.4;
  pen.fill();
  pen.stroke();
}

/// A pin whose point is the place.
function target(pen: CanvasRenderingContext2D, palette: Palette): void {
  const middle = SIZE / 2;
  pen.beginPath();
  pen.moveTo(middle, SIZE - 1);
  pen.bezierCurveTo(middle - 4, SIZE - 8, middle - 10, SIZE - 12, middle - 10, 11);
  pen.arc(middle, 11, 10, Math.PI, 0);
  pen.bezierCurveTo(middle + 10, SIZE - 12, middle + 4, SIZE - 8, middle, SIZE - 1);
  pen.fillStyle = palette.postEdge;
  pen.strokeStyle = palette.halo;
  pen.lineWidth = 1.5;
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.arc(middle, 11, 4, 0, 2 * Math.PI);
  pen.fillStyle = palette.post;
  pen.fill();
}

const ICONS: Readonly<Record<string, Draw>> = {
  post,
  'post-unknown': unknown,
  'post-planned': planned,
  closed,
  'end-from': start,
  'end-to': target,
};

/// All icons of a theme by name.
export function icons(palette: Palette): [string, ImageData][] {
  return Object.entries(ICONS).flatMap(([name, draw]): [string, ImageData][] => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = SIZE * SCALE;
    const pen = canvas.getContext('2d');
    if (!pen) return [];
    pen.scale(SCALE, SCALE);
    draw(pen, palette);
    return [[name, pen.getImageData(0, 0, canvas.width, canvas.height)]];
  });
}
