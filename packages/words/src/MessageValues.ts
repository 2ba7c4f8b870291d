/** Cuts a text at its first brace, whichever comes first: which one, what follows it. */
type FirstBrace<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Between}`
    ? ['}', `${Between}{${After}`]
    : ['{', After]
  : Text extends `${string}}${infer After}`
    ? ['}', After]
    : null;

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;

type ValueOf<Kind extends string> = Kind extends 'number' | 'plural' | 'selectordinal'
  ? number
  : Kind extends 'date' | 'time'
    ? number | Date
    : string;

/** Reads a message from outside any argument, or from inside a branch when `Depth` is not empty. */
type InMessage<Text extends string, Depth extends readonly unknown[], Found> =
  FirstBrace<Text> extends ['{', infer After extends string]
    ? InArgument<After, Depth, Found>
    : FirstBrace<Text> extends ['}', infer After extends string]
      ? BetweenBranches<After, Depth, Found>
      : Found;

type InArgument<
  Text extends string,
  Depth extends readonly unknown[],
  Found,
> = Text extends `${infer Head}}${infer After}`
  ? Head extends `${infer Name},${infer Kind},${string}`
    ? Trim<Kind> extends 'plural' | 'select' | 'selectordinal'
      ? Text extends `${string},${string},${infer Branches}`
        ? BetweenBranches<Branches, [...Depth, 0], Found & Record<Trim<Name>, ValueOf<Trim<Kind>>>>
        : never
      : InMessage<After, Depth, Found & Record<Trim<Name>, ValueOf<Trim<Kind>>>>
    : Head extends `${infer Name},${infer Kind}`
      ? InMessage<After, Depth, Found & Record<Trim<Name>, ValueOf<Trim<Kind>>>>
      : InMessage<After, Depth, Found & Record<Trim<Head>, string | number>>
  : never;

type BetweenBranches<Text extends string, Depth extends readonly unknown[], Found> =
  FirstBrace<Text> extends ['{', infer After extends string]
    ? InMessage<After, Depth, Found>
    : FirstBrace<Text> extends ['}', infer After extends string]
      ? Depth extends readonly [...infer Outer, unknown]
        ? InMessage<After, Outer, Found>
        : never
      : Found;

/**
 * The values that an ICU message asks for, by name: a number for a plural or a number, a text for a choice, either one
 * where the message only shows it.
 *
 * @example
 * MessageValues<'{count, plural, one {# session} other {# sessions}} with {name}'>
 * //=> { count: number } & { name: string | number }
 */
export type MessageValues<Message extends string> = InMessage<Message, [], unknown>;
