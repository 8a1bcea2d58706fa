import { useRef, useState } from 'preact/hooks';
import { Button } from './Button';

interface Props {
  label: string;
  accept: string;
  onFile: (file: File) => void;
}

/// A place to drop a file on, with a button for those who do not drag.
export function DropZone({ label, accept, onFile }: Props) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class={`drop${over ? ' drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        class="quiet"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <Button icon="plus" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </div>
  );
}
