import { useRef, useState } from 'preact/hooks';
import { usePage } from './page';
import { Trouble } from './Trouble';
import './file-drop.css';

interface FileDropProps {
  accept: string;
  choose: string;
  drop: string;
  take: (file: File) => Promise<void>;
  /** Why the file before was not taken. */
  trouble: string | undefined;
  /** Choosing the file is what the view is for: its button is the one that is filled. */
  main?: boolean;
}

/** Where a file is chosen or dropped. */
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button does the same */}
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
            // The same file once more, mended meanwhile, is a change too.
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
