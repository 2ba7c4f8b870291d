'use client';
import { PasswordField } from '@payloadcms/ui';
import type { TextFieldClientProps } from '../host/types.ts';

/** The present password of whoever changes their own: what is typed is not shown. */
export function PresentPassword({ field, path }: TextFieldClientProps) {
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: field.name, ...(field.label ? { label: field.label } : {}) }}
      path={path}
      validate={() => true}
    />
  );
}
