import { NativeSelect } from '@mantine/core';
import { languages, languageTags } from './languages.ts';
import { chooseToSpeak, language, words } from './words.ts';

/** Chooses the language of the portal; the screen stays the same. */
export function LanguageSelect() {
  return (
    <NativeSelect
      size="sm"
      aria-label={words.app.language}
      value={language}
      onChange={({ currentTarget }) => {
        const next = languageTags.find((tag) => tag === currentTarget.value);
        if (next) void chooseToSpeak(next);
      }}
    >
      {languageTags.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {languages[tag].name}
        </option>
      ))}
    </NativeSelect>
  );
}
