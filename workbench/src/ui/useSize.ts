import { useLayoutEffect, useState } from 'preact/hooks';

/// The size of an element, as it changes.
export function useSize(element: { current: HTMLElement | null }): {
  width: number;
  height: number;
} {
  const [size, setSize] = useState({ width: 640, height: 320 });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const read = () => setSize({ width: box.clientWidth, height: box.clientHeight });
    read();
    const watcher = new ResizeObserver(read);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  return size;
}
