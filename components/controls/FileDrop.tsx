import { useRef, useState } from 'preact/hooks';
import { usePage } from './page';
import { Trouble } from './Trouble';
import './file-drop.css';

interface FileDropProps {
  accept: string;
  choose: string;
  drop: string;
  take: (file: File) => Promise<void>;
  /** Why the previous file was rejected. */
  trouble: string | undefined;
  /** Choosing the file is the view's purpose, so its button is the filled one. */
  main?: boolean;
}

/** Chooses a file, by button or drag and drop. */
export function FileDrop({ accept, choose, drop, take, trouble, main = false }: FileDropProps) {
  const { t } = usePage();
  const [over, setOver] = useState(false);
  const [dropTrouble, setDropTrouble] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const takeOne = (files: readonly File[]) => {
    const [file, second] = files;
    setDropTrouble(second ? t('in-one-file') : file ? undefined : t('in-no-file'));
    return file && !second ? take(file) : Promise.resolve();
  };
  const said = dropTrouble ?? trouble;

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same */}
      <div
        class={over ? 'file-drop over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void takeOne([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <input
          ref={input}
          type="file"
          accept={accept}
          hidden
          onChange={({ currentTarget }) => {
            // Choosing the same, corrected file again must fire a change too.
            void takeOne([...(currentTarget.files ?? [])]).finally(() => (currentTarget.value = ''));
          }}
        />
        <button type="button" class={main ? 'button main' : 'button'} onClick={() => input.current?.click()}>
          {choose}
        </button>
        <span class="soft">{drop}</span>
      </div>
      <div role="alert">{said && <Trouble>{said}</Trouble>}</div>
    </>
  );
}
