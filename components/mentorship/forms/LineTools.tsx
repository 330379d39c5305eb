import { Icon } from '../../controls/Icon';
import { usePage } from '../../controls/page';

interface LineToolsProps {
  /** The line's name, for its buttons: "Goal 2". */
  name: string;
  at: number;
  count: number;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

/** Buttons to move and remove a line. */
export function LineTools({ name, at, count, move, remove }: LineToolsProps) {
  const { t } = usePage();
  return (
    <div class="line-tools">
      {count > 1 && (
        <>
          <button
            type="button"
            class="button square move-up"
            aria-label={t('forms-move-up', { line: name })}
            aria-disabled={at === 0 ? 'true' : undefined}
            onClick={() => move(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="button square move-down"
            aria-label={t('forms-move-down', { line: name })}
            aria-disabled={at === count - 1 ? 'true' : undefined}
            onClick={() => move(1)}
          >
            <Icon name="down" />
          </button>
        </>
      )}
      <button
        type="button"
        class="button square"
        aria-label={t('forms-remove', { line: name })}
        onClick={remove}
      >
        <Icon name="bin" />
      </button>
    </div>
  );
}

/** Alt and an arrow key move the focused line. @returns by how much, 0 for any other key */
export function moveByKey(event: KeyboardEvent): 1 | -1 | 0 {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return 0;
  event.preventDefault();
  event.stopPropagation();
  return event.key === 'ArrowUp' ? -1 : 1;
}
