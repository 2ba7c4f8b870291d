/** The answers so far. A missing key is no answer yet; null is "not observed". */
export type Answers = Readonly<Record<string, number | null>>;

/** Whether everything that was answered has reached the server. */
export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'failed';

type Draft = { readonly answers: Answers; readonly status: SaveStatus };

/** Answers that save themselves a moment after each change. */
export type AnswersDraft = {
  get(): Draft;
  answer(item: string, value: number | null): void;
  /** Saves what is left now; resolves to whether everything is saved. */
  flush(): Promise<boolean>;
  subscribe(listener: () => void): () => void;
};

type AnswersDraftOptions = {
  readonly initial: Answers;
  /** Receives the changes alone. */
  readonly save: (changes: Answers) => Promise<unknown>;
  readonly delayMs?: number;
};

/**
 * Returns a draft of answers. Changes wait until nobody has answered for a moment, so that fast clicking makes one call;
 * never two calls at once, so that an early one cannot overwrite a late one; changes that failed stay and go out with the
 * next ones.
 */
export function createAnswersDraft({ initial, save, delayMs = 700 }: AnswersDraftOptions): AnswersDraft {
  let draft: Draft = { answers: initial, status: 'saved' };
  let changes: Record<string, number | null> = {};
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const update = (next: Partial<Draft>) => {
    draft = { ...draft, ...next };
    for (const listener of listeners) listener();
  };

  async function send(): Promise<void> {
    const sent = changes;
    changes = {};
    update({ status: 'saving' });
    try {
      await save(sent);
      update({ status: Object.keys(changes).length === 0 ? 'saved' : 'waiting' });
    } catch {
      // What was answered meanwhile is newer than what could not be sent.
      changes = { ...sent, ...changes };
      update({ status: 'failed' });
    }
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    await running;
    if (Object.keys(changes).length > 0) {
      running = send();
      await running;
      running = undefined;
    }
    return draft.status === 'saved';
  }

  return {
    get: () => draft,
    answer(item, value) {
      changes = { ...changes, [item]: value };
      update({ answers: { ...draft.answers, [item]: value }, status: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delayMs);
    },
    flush,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
