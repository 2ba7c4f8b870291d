import type { MessageValues } from './MessageValues.ts';

/** Messages in one language, in groups: a text, or a text with ICU arguments. */
export type Catalogue = { readonly [name: string]: string | Catalogue };

/** The same catalogue in another language: every message is there, and none beside them. */
export type Translation<Reference extends Catalogue> = {
  readonly [Name in keyof Reference]: Reference[Name] extends Catalogue
    ? Translation<Reference[Name]>
    : string;
};

/** One message as it is used: the text itself, or what makes the text of its values. */
export type Wording<Message extends string> = string extends Message
  ? string
  : unknown extends MessageValues<Message>
    ? string
    : (values: { readonly [Name in keyof MessageValues<Message>]: MessageValues<Message>[Name] }) => string;

/** A catalogue as it is used. */
export type Words<Reference extends Catalogue> = {
  readonly [Name in keyof Reference]: Reference[Name] extends Catalogue
    ? Words<Reference[Name]>
    : Reference[Name] extends string
      ? Wording<Reference[Name]>
      : never;
};
