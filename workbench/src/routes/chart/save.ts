/// Saves the chart as it stands: a picture that needs no style sheet.

const KEPT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
] as const;

export async function saveChart(svg: SVGSVGElement | null, form: 'svg' | 'png'): Promise<void> {
  if (!svg) return;
  const text = standalone(svg);
  const drawing = new Blob([text], { type: 'image/svg+xml' });
  if (form === 'svg') return saveBlob(drawing, 'ortoo-chart.svg');
  const picture = await rasterOf(drawing, svg.clientWidth, svg.clientHeight);
  if (picture) saveBlob(picture, 'ortoo-chart.png');
}

/// A copy with all its looks written into it, on the ground of the page.
export function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [...svg.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, i) => {
    const original = from[i];
    if (!original) return;
    if (element.classList.contains('catch')) {
      element.setAttribute('stroke', 'none');
      element.setAttribute('fill', 'none');
      return;
    }
    const looks = getComputedStyle(original);
    for (const name of KEPT) {
      const value = looks.getPropertyValue(name);
      if (value) element.setAttribute(name, value.replaceAll('"', "'"));
    }
    element.removeAttribute('class');
  });
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).getPropertyValue('--surface'));
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${svg.clientWidth} ${svg.clientHeight}`);
  return new XMLSerializer().serializeToString(copy);
}

async function rasterOf(drawing: Blob, width: number, height: number): Promise<Blob | null> {
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    // Twice the size of the screen: sharp on paper.
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
